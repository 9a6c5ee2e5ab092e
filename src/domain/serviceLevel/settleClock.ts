import { lastInstantOf } from '../businessTime/lastInstantOf'
import { type Clock, isOpenClock } from './clock'
import type { ClockName } from './clockNames'
import type { ClockWant } from './clockWant'
import { pauseClock } from './pauseClock'
import type { Priority } from './priorities'
import { resumeClock } from './resumeClock'
import type { ServiceSettings } from './serviceSettings'
import { startClock } from './startClock'
import { stopClock } from './stopClock'

type Settling<C> = {
  name: ClockName
  want: ClockWant
  /** The latest clock of this name on the enquiry, and the settings it was started under. */
  latest: { clock: C; settings: ServiceSettings } | null
  /** When what calls for the change happened, and the time it is. */
  at: Date
  now: Date
  priority: Priority
  /** Today's settings, for a clock that begins. */
  settings: ServiceSettings
}

/** The latest clock as it should stand, and the new one that begins, if one does. */
export type SettledClock<C> = { latest: C | null; begun: Clock | null }

const between = (earliest: Date, at: Date, latest: Date) =>
  at < earliest ? earliest : at > latest ? latest : at

/** Clocks that run through a day once ran to a time of it, and need not begin anew. */
const isSameDue = (until: string, dueAt: string) =>
  +new Date(until) === +new Date(dueAt) || until === lastInstantOf(dueAt)

function changed<C extends Clock>({ latest, want, at, now }: Settling<C>): C | null {
  if (!latest || want.is === 'absent') return latest?.clock ?? null
  const { clock, settings } = latest
  const when = (time: null | string | undefined) =>
    between(new Date(clock.startedAt), time ? new Date(time) : at, now)
  if (want.is === 'paused') return pauseClock(clock, when(null))
  if (want.is === 'cancelled') return stopClock(clock, now, settings.calendar, 'cancelled')
  if (want.is === 'stopped') return stopClock(clock, when(want.at), settings.calendar)
  const isMoved = want.until && clock.dueAt && !isSameDue(want.until.date, clock.dueAt)
  if (want.until && isMoved) return stopClock(clock, now, settings.calendar, want.until.moved)
  return resumeClock(clock, when(null), settings)
}

/**
 * Brings a clock of an enquiry to what is wanted of it: holds it, lets it run on, ends it, begins
 * another. Doing it again changes nothing.
 */
export function settleClock<C extends Clock>(settling: Settling<C>): SettledClock<C> {
  const { name, want, latest, at, now, priority, settings } = settling
  const clock = changed(settling)
  if (want.is !== 'running' || (clock && isOpenClock(clock))) return { latest: clock, begun: null }
  // Only the first clock of its name reaches back; the date of one that ran out begins no other.
  const dueBefore = latest?.clock.dueAt
  if (want.until && dueBefore && isSameDue(want.until.date, dueBefore)) {
    return { latest: clock, begun: null }
  }
  const until = want.until && new Date(want.until.date)
  const start = want.since && !latest ? new Date(want.since) : between(new Date(0), at, now)
  return { latest: clock, begun: startClock({ name, at: start, priority, settings, until }) }
}
