import { weekdays } from '@/domain/businessTime/businessCalendar'
import { priorities } from '@/domain/serviceLevel/priorities'
import { serviceLevelNames, serviceLevels } from '@/domain/serviceLevel/serviceLevels'
import { defaultSettings, type ServiceSettings } from '@/domain/serviceLevel/serviceSettings'
import type { ServiceLevel } from '@/payload-types'

import { idOf } from '../idOf'

type Stored = Partial<Omit<ServiceLevel, 'id'>>

const table = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>

/** The stored settings as the rules read them; what is not filled in stays as it is by default. */
export function settingsOf(version: string, stored: Stored): ServiceSettings {
  const { calendar, priorityPercent } = defaultSettings
  const openings = stored.openings ?? []
  return {
    version,
    calendar: {
      timeZone: stored.timeZone ?? calendar.timeZone,
      weekly: table(weekdays, (day) =>
        openings.filter((row) => row.day === day).map(({ opens, closes }) => [opens, closes]),
      ),
      holidays: stored.bankHolidays === false ? null : 'GB-ENG',
      closed: (stored.closed ?? []).map(({ date }) => date),
    },
    targets: table(serviceLevelNames, (name) => ({
      ...serviceLevels[name],
      minutes: stored.targets?.[name] ?? serviceLevels[name].minutes,
    })),
    priorityPercent: table(
      priorities,
      (priority) => stored.priorityPercent?.[priority] ?? priorityPercent[priority],
    ),
    warnPercent: stored.warnPercent ?? defaultSettings.warnPercent,
    escalateMinutes: stored.escalateMinutes ?? defaultSettings.escalateMinutes,
    silentDays: stored.silentDays ?? defaultSettings.silentDays,
    dormantDays: stored.dormantDays ?? defaultSettings.dormantDays,
    deskLead: idOf(stored.deskLead),
  }
}
