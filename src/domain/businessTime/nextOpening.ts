import type { BusinessCalendar } from './businessCalendar'
import { openingsFrom } from './openingsFrom'

/** The first instant from `from` on that is within opening hours: `from` itself while open. */
export function nextOpening(from: Date, calendar: BusinessCalendar): Date {
  for (const { start, end } of openingsFrom(from.getTime(), calendar)) {
    if (end > from.getTime() && end > start) return new Date(Math.max(start, from.getTime()))
  }
  throw new RangeError('The calendar has no opening.')
}
