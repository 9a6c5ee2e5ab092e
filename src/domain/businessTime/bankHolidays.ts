import Holidays from 'date-holidays'

const years = new Map<number, ReadonlySet<string>>()
let england: Holidays | undefined

/** England's bank holidays of a year, substitute days included, as `YYYY-MM-DD`. */
export function bankHolidays(year: number): ReadonlySet<string> {
  const known = years.get(year)
  if (known) return known
  england ??= new Holidays('GB', 'ENG', { types: ['public'] })
  const dates = new Set(england.getHolidays(year).map(({ date }) => date.slice(0, 10)))
  years.set(year, dates)
  return dates
}
