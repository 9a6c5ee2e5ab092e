import type { BusinessCalendar } from '@/domain/businessTime/businessCalendar'

/** Business time reckoned minute by minute from the wall clock: slow, plain, and independent. */

const minute = 60_000
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** Gauss's Easter, as days from the first of March. */
function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return h + l - 7 * m + 22
}

const dayOfWeek = (date: string) => new Date(`${date}T00:00Z`).getUTCDay()

function firstMonday(year: number, month: number): string {
  const first = dayOfWeek(iso(year, month, 1))
  return iso(year, month, 1 + ((8 - first) % 7))
}

const lastMonday = (year: number, month: number): string => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return iso(year, month, last - ((dayOfWeek(iso(year, month, last)) + 6) % 7))
}

/** England's bank holidays as the law has them, moved and single ones included. */
export function lawfulHolidays(year: number): string[] {
  const easter = easterSunday(year)
  const fixed = [iso(year, 1, 1), iso(year, 12, 25), iso(year, 12, 26)]
  const [newYear, christmas, boxing] = fixed.map(dayOfWeek)
  const substitutes = [
    ...(newYear === 6 ? [iso(year, 1, 3)] : newYear === 0 ? [iso(year, 1, 2)] : []),
    ...(christmas === 6 || christmas === 0 ? [iso(year, 12, 27)] : []),
    ...(boxing === 6 || boxing === 0 ? [iso(year, 12, 28)] : []),
  ]
  const may = year === 2020 ? iso(2020, 5, 8) : firstMonday(year, 5)
  const spring = year === 2022 ? iso(2022, 6, 2) : lastMonday(year, 5)
  const single: Record<number, string[]> = {
    2022: ['2022-06-03', '2022-09-19'],
    2023: ['2023-05-08'],
  }
  return [
    ...fixed,
    ...substitutes,
    iso(year, 3, easter - 2),
    iso(year, 3, easter + 1),
    may,
    spring,
    lastMonday(year, 8),
    ...(single[year] ?? []),
  ].sort()
}

const formats = new Map<string, Intl.DateTimeFormat>()
const shifts = new Map<string, Map<number, number>>()

/** Zones change on the half hour at the finest among those tested. */
function shift(at: number, timeZone: string): number {
  const zone = shifts.get(timeZone) ?? new Map<number, number>()
  shifts.set(timeZone, zone)
  const half = Math.floor(at / (30 * minute))
  const known = zone.get(half)
  if (known !== undefined) return known
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  formats.set(timeZone, format)
  const start = half * 30 * minute
  const value = new Date(`${format.format(start).replace(' ', 'T')}Z`).getTime() - start
  zone.set(half, value)
  return value
}

const clock = (text: string) => Number(text.split(':')[0]) * 60 + Number(text.split(':')[1])

const holidaysByYear = new Map<number, Set<string>>()

function closedOn(date: string, calendar: BusinessCalendar): boolean {
  if (calendar.closed.includes(date)) return true
  if (!calendar.holidays) return false
  const year = Number(date.slice(0, 4))
  const days = holidaysByYear.get(year) ?? new Set(lawfulHolidays(year))
  holidaysByYear.set(year, days)
  return days.has(date)
}

function hoursOn(day: number, calendar: BusinessCalendar): number[][] {
  const date = new Date(day * 1440 * minute).toISOString().slice(0, 10)
  if (closedOn(date, calendar)) return []
  return (calendar.weekly[names[dayOfWeek(date)]!] ?? []).map((pair) => pair.map(clock))
}

/** Every minute from a start on; begins two days before, so that repeated hours are known. */
function* minutes(from: number, calendar: BusinessCalendar) {
  let today = -1
  let latest = 0
  let hours: number[][] = []
  for (let at = Math.floor(from / minute) * minute - 2880 * minute; ; at += minute) {
    const wall = (at + shift(at, calendar.timeZone)) / minute
    const day = Math.floor(wall / 1440)
    if (day > today) {
      today = day
      latest = 0
      hours = hoursOn(day, calendar)
    }
    latest = Math.max(latest, wall - today * 1440)
    if (at >= from) yield { at, open: hours.some(([a, b]) => a! <= latest && latest < b!) }
  }
}

export function oracleDueAt(from: Date, wanted: number, calendar: BusinessCalendar): Date {
  let counted = 0
  for (const { at, open } of minutes(from.getTime(), calendar)) {
    if (open) counted += 1
    if (open && counted === wanted) return new Date(at + minute)
  }
  throw new Error('unreachable')
}

export function oracleElapsed(from: Date, to: Date, calendar: BusinessCalendar): number {
  let counted = 0
  for (const { at, open } of minutes(from.getTime(), calendar)) {
    if (at >= to.getTime()) return counted
    if (open) counted += 1
  }
  throw new Error('unreachable')
}
