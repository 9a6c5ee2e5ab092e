import { instantOf } from '../businessTime/instantOf'

const timeZone = 'Europe/London'

/** A period of whole days in London: its first instant, and the first after it. */
export type ReportPeriod = { start: Date; end: Date }

const midnight = (date: string) =>
  new Date(instantOf(new Date(`${date}T00:00:00Z`).getTime(), timeZone))

/** The days from `from` to before `to`, both `YYYY-MM-DD`. */
export const reportPeriod = (from: string, to: string): ReportPeriod => ({
  start: midnight(from),
  end: midnight(to),
})
