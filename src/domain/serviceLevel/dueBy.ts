import { milliseconds } from '../milliseconds'
import type { BusinessCalendar } from '../businessTime/businessCalendar'
import { dueAt } from '../businessTime/dueAt'
import type { ServiceLevel } from './serviceLevels'

/** When a clock that started at `from` runs out. */
export const dueBy = (from: Date, level: ServiceLevel, calendar: BusinessCalendar): Date =>
  level.time === 'elapsed'
    ? new Date(from.getTime() + level.minutes * milliseconds.minute)
    : dueAt(from, level.minutes, calendar)
