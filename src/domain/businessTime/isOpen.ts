import { milliseconds } from '../milliseconds'
import type { BusinessCalendar } from './businessCalendar'
import { openingsOfDay } from './openingsOfDay'
import { zoneOffset } from './zoneOffset'

/** Whether an instant is within opening hours; the closing instant is not. */
export function isOpen(at: Date, calendar: BusinessCalendar): boolean {
  const instant = at.getTime()
  const day = Math.floor((instant + zoneOffset(instant, calendar.timeZone)) / milliseconds.day)
  return openingsOfDay(day, calendar).some(({ start, end }) => start <= instant && instant < end)
}
