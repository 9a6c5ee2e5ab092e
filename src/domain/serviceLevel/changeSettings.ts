import type { BusinessCalendar } from '../businessTime/businessCalendar'
import type { Priority } from './priorities'
import { type ServiceLevelName, serviceLevelNames } from './serviceLevels'
import type { ServiceSettings } from './serviceSettings'

/** A target in minutes, shared out by priority as ever; or the minutes of each priority named. */
type TargetChange = number | Partial<Record<Priority, number>>

export type SettingsChanges = {
  calendar?: BusinessCalendar
  targets?: Partial<Record<ServiceLevelName, TargetChange>>
}

/** Settings with other hours and other targets, as they are for clocks of a priority. */
export function changeSettings(
  settings: ServiceSettings,
  { calendar = settings.calendar, targets = {} }: SettingsChanges,
  priority: Priority,
): ServiceSettings {
  const share = settings.priorityPercent[priority] / 100
  const target = (name: ServiceLevelName) => {
    const level = settings.targets[name]
    const change = targets[name]
    if (typeof change === 'number') return { ...level, minutes: change }
    const minutes = change?.[priority]
    if (minutes === undefined) return level
    // What is said of a priority is what it gets; only business time is shared out.
    return { ...level, minutes: level.time === 'elapsed' ? minutes : minutes / share }
  }
  return {
    ...settings,
    calendar,
    targets: Object.fromEntries(
      serviceLevelNames.map((name) => [name, target(name)]),
    ) as ServiceSettings['targets'],
  }
}
