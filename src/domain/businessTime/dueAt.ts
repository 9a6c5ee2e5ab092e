import { milliseconds } from '../milliseconds'
import type { BusinessCalendar } from './businessCalendar'
import { openingsFrom } from './openingsFrom'

/**
 * When a number of business minutes will have passed. A start outside hours counts from the next
 * opening; a due time that falls exactly on closing is the closing instant; minutes are of real
 * elapsed time. Throws a RangeError on a negative number.
 */
export function dueAt(from: Date, minutes: number, calendar: BusinessCalendar): Date {
  if (!(minutes >= 0 && Number.isFinite(minutes))) {
    throw new RangeError('The minutes must be a number from 0.')
  }
  let left = Math.round(minutes * milliseconds.minute)
  for (const { start, end } of openingsFrom(from.getTime(), calendar)) {
    const begin = Math.max(start, from.getTime())
    if (begin + left <= end) return new Date(begin + left)
    left -= end - begin
  }
  throw new RangeError('The calendar has no opening.')
}
