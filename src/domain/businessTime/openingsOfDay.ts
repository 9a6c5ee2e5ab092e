import { milliseconds } from '../milliseconds'
import { bankHolidays } from './bankHolidays'
import { type BusinessCalendar, weekdays } from './businessCalendar'
import { instantOf } from './instantOf'

/** One opening, from `start` up to `end`, as instants in milliseconds. */
export type Opening = { start: number; end: number }

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

function isClosed(date: string, { holidays, closed }: BusinessCalendar): boolean {
  if (closed.includes(date)) return true
  return holidays === 'GB-ENG' && bankHolidays(Number(date.slice(0, 4))).has(date)
}

function computeOpenings(day: number, calendar: BusinessCalendar): Opening[] {
  const midnight = day * milliseconds.day
  const date = new Date(midnight)
  if (isClosed(date.toISOString().slice(0, 10), calendar)) return []
  // getUTCDay() counts from Sunday, `weekdays` from Monday.
  const weekday = weekdays[(date.getUTCDay() + 6) % 7]!
  const instant = (clock: string) =>
    instantOf(midnight + minutesOf(clock) * milliseconds.minute, calendar.timeZone)
  return [...(calendar.weekly[weekday] ?? [])]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([opens, closes]) => ({ start: instant(opens), end: instant(closes) }))
}

const cache = new WeakMap<BusinessCalendar, Map<number, Opening[]>>()

/** The openings of a local day (days are counted from 1970-01-01), in their order. */
export function openingsOfDay(day: number, calendar: BusinessCalendar): Opening[] {
  const days = cache.get(calendar) ?? new Map<number, Opening[]>()
  cache.set(calendar, days)
  const known = days.get(day)
  if (known) return known
  const openings = computeOpenings(day, calendar)
  days.set(day, openings)
  return openings
}
