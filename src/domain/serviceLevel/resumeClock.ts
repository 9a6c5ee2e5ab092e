import type { Clock } from './clock'
import { clockMinutes } from './clockMinutes'
import { dueBy } from './dueBy'
import type { ServiceSettings } from './serviceSettings'

/** Lets a paused clock run on with what it had left; one that runs, or is over, stays as it is. */
export function resumeClock<C extends Clock>(
  clock: C,
  at: Date,
  { calendar, warnPercent }: ServiceSettings,
): C {
  if (clock.state !== 'paused') return clock
  const { target, breachedAt, nextAlert } = clock
  const counted = clockMinutes(clock, at, calendar)
  const after = (minutes: number) =>
    dueBy(at, { ...target, minutes: Math.max(0, minutes - counted) }, calendar).toISOString()
  const dueAt = breachedAt ?? after(target.minutes)
  const alertAt = nextAlert === 'warning' ? after((target.minutes * warnPercent) / 100) : dueAt
  return {
    ...clock,
    state: 'running',
    pauses: clock.pauses.map((pause) => ({ ...pause, to: pause.to ?? at.toISOString() })),
    dueAt,
    nextAlertAt: nextAlert && alertAt,
  }
}
