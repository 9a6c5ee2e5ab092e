import { milliseconds } from '../milliseconds'
import type { BusinessCalendar } from './businessCalendar'
import { openingsFrom } from './openingsFrom'

/** The business minutes between two instants, with fractions; 0 when `to` is not after `from`. */
export function elapsedMinutes(from: Date, to: Date, calendar: BusinessCalendar): number {
  if (Number.isNaN(to.getTime())) throw new RangeError('The end is not a valid date.')
  let elapsed = 0
  for (const { start, end } of openingsFrom(from.getTime(), calendar)) {
    if (start >= to.getTime()) break
    elapsed += Math.min(end, to.getTime()) - Math.max(start, from.getTime())
  }
  return Math.max(elapsed, 0) / milliseconds.minute
}
