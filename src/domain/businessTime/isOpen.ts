import type { BusinessCalendar } from './businessCalendar'
import { openingsOfDay } from './openingsOfDay'
import { zoneOffset } from './zoneOffset'

const dayLength = 86_400_000

/** Whether an instant is within opening hours; the closing instant is not. */
export function isOpen(at: Date, calendar: BusinessCalendar): boolean {
  const instant = at.getTime()
  const day = Math.floor((instant + zoneOffset(instant, calendar.timeZone)) / dayLength)
  return openingsOfDay(day, calendar).some(({ start, end }) => start <= instant && instant < end)
}
