import { milliseconds } from '../milliseconds'
import type { BusinessCalendar } from './businessCalendar'
import { dayOf } from './dayOf'
import { openingsOfDay } from './openingsOfDay'
import { openInDays } from './openTime'

/** Around an instant, so far the local days may reach that it cuts in two. */
const margin = 2

/** The business minutes between two instants, with fractions; 0 when `to` is not after `from`. */
export function elapsedMinutes(from: Date, to: Date, calendar: BusinessCalendar): number {
  const [start, end] = [from.getTime(), to.getTime()]
  if (Number.isNaN(start)) throw new RangeError('The start is not a valid date.')
  if (Number.isNaN(end)) throw new RangeError('The end is not a valid date.')
  if (end <= start) return 0
  const first = dayOf(start, calendar.timeZone) - margin
  const last = dayOf(end, calendar.timeZone) + margin
  const [wholeFrom, wholeTo] = [first + 2 * margin, last - 2 * margin + 1]
  const open =
    wholeFrom < wholeTo
      ? openWithin(first, wholeFrom, start, end, calendar) +
        openInDays(wholeFrom, wholeTo, calendar) +
        openWithin(wholeTo, last + 1, start, end, calendar)
      : openWithin(first, last + 1, start, end, calendar)
  return open / milliseconds.minute
}

/** The open time of the days from `first` to before `afterLast` that lies between two instants. */
function openWithin(
  first: number,
  afterLast: number,
  from: number,
  to: number,
  calendar: BusinessCalendar,
): number {
  let sum = 0
  for (let day = first; day < afterLast; day += 1) {
    for (const { start, end } of openingsOfDay(day, calendar)) {
      sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
    }
  }
  return sum
}
