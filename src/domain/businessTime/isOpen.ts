import type { BusinessCalendar } from './businessCalendar'
import { dayOf } from './dayOf'
import { openingsOfDay } from './openingsOfDay'

/** Whether an instant is within opening hours; the closing instant is not. */
export function isOpen(at: Date, calendar: BusinessCalendar): boolean {
  const instant = at.getTime()
  const day = dayOf(instant, calendar.timeZone)
  return openingsOfDay(day, calendar).some(({ start, end }) => start <= instant && instant < end)
}
