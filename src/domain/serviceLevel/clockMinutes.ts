import type { BusinessCalendar } from '../businessTime/businessCalendar'
import { elapsedMinutes } from '../businessTime/elapsedMinutes'
import { milliseconds } from '../milliseconds'
import type { Clock } from './clock'

const minutesBetween = (from: Date, to: Date, { target }: Clock, calendar: BusinessCalendar) =>
  target.time === 'elapsed'
    ? Math.max(0, (to.getTime() - from.getTime()) / milliseconds.minute)
    : elapsedMinutes(from, to, calendar)

const earlier = (a: Date, b: Date) => (a < b ? a : b)

/** The minutes that a clock has counted up to an instant, without its pauses. */
export function clockMinutes(clock: Clock, at: Date, calendar: BusinessCalendar): number {
  const paused = clock.pauses
    .map(({ from, to }) => {
      const start = earlier(new Date(from), at)
      return minutesBetween(start, to ? earlier(new Date(to), at) : at, clock, calendar)
    })
    .reduce((sum, minutes) => sum + minutes, 0)
  return minutesBetween(new Date(clock.startedAt), at, clock, calendar) - paused
}
