import type { BusinessCalendar } from './businessCalendar'
import { dayOf } from './dayOf'
import { type Opening, openingsOfDay } from './openingsOfDay'

const longestClosure = 1100

/**
 * The openings that end at or after an instant, in their order, without end. Throws a RangeError
 * when three years pass without an opening.
 */
export function* openingsFrom(instant: number, calendar: BusinessCalendar): Generator<Opening> {
  if (Number.isNaN(instant)) throw new RangeError('The start is not a valid date.')
  const today = dayOf(instant, calendar.timeZone)
  let daysClosed = 0
  for (let day = today - 1; daysClosed < longestClosure; day += 1) {
    daysClosed += 1
    for (const opening of openingsOfDay(day, calendar)) {
      if (opening.end < instant) continue
      daysClosed = 0
      yield opening
    }
  }
  throw new RangeError('The calendar has no opening for three years.')
}
