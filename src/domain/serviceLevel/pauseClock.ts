import { breachClock } from './breachClock'
import type { Clock } from './clock'

/** Holds a running clock; one that is paused, or over, stays as it is. */
export function pauseClock<C extends Clock>(clock: C, at: Date): C {
  if (clock.state !== 'running') return clock
  return {
    ...breachClock(clock, at),
    state: 'paused',
    pauses: [...clock.pauses, { from: at.toISOString(), to: null }],
    dueAt: null,
    nextAlertAt: null,
  }
}
