import type { Priority } from './priorities'
import type { ServiceLevel, ServiceLevelName } from './serviceLevels'
import type { ServiceSettings } from './serviceSettings'

/** What a clock of this priority is given. What machines do (in elapsed time) has no priority. */
export function targetOf(
  name: ServiceLevelName,
  priority: Priority,
  { targets, priorityPercent }: ServiceSettings,
): ServiceLevel {
  const { minutes, time } = targets[name]
  if (time === 'elapsed') return { minutes, time }
  return { minutes: Math.max(1, Math.round((minutes * priorityPercent[priority]) / 100)), time }
}
