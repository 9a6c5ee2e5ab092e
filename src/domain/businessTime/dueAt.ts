import { milliseconds } from '../milliseconds'
import type { BusinessCalendar } from './businessCalendar'
import { dayOf } from './dayOf'
import { openingsOfDay } from './openingsOfDay'
import { blockDays, openInBlock } from './openTime'

const daysOfACentury = 36_525

/**
 * When a number of business minutes will have passed. A start outside hours counts from the next
 * opening; a due time that falls exactly on closing is the closing instant; minutes are of real
 * elapsed time. Throws a RangeError on a negative number, and when a century would not be enough.
 */
export function dueAt(from: Date, minutes: number, calendar: BusinessCalendar): Date {
  if (!(minutes >= 0 && Number.isFinite(minutes))) {
    throw new RangeError('The minutes must be a number from 0.')
  }
  const start = from.getTime()
  if (Number.isNaN(start)) throw new RangeError('The start is not a valid date.')
  const today = dayOf(start, calendar.timeZone)
  let left = Math.round(minutes * milliseconds.minute)
  for (let day = today - 1; day < today + daysOfACentury; day += 1) {
    const block =
      day > today + 1 && day % blockDays === 0 ? openInBlock(day / blockDays, calendar) : left
    if (block < left) {
      left -= block
      day += blockDays - 1
      continue
    }
    for (const opening of openingsOfDay(day, calendar)) {
      if (opening.end < start) continue
      const begin = Math.max(opening.start, start)
      if (begin + left <= opening.end) return new Date(begin + left)
      left -= opening.end - begin
    }
  }
  throw new RangeError('Nothing falls due within a hundred years of opening hours like these.')
}
