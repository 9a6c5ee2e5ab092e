import type { Clock } from './clock'

/** The clock as of `now`: once its due time has passed it is breached, at that time for good. */
export function breachClock<C extends Clock>(clock: C, now: Date): C {
  const isLate = clock.state === 'running' && clock.dueAt !== null && new Date(clock.dueAt) < now
  return isLate && !clock.breachedAt ? { ...clock, breachedAt: clock.dueAt } : clock
}
