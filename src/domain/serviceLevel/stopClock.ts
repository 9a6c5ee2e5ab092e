import type { BusinessCalendar } from '../businessTime/businessCalendar'
import { breachClock } from './breachClock'
import { type Clock, isOpenClock } from './clock'
import { clockMinutes } from './clockMinutes'

/**
 * Ends a clock, because what it waited for has been done (`stopped`) or is not needed any more
 * (`cancelled`), and freezes what it counted. At the due time itself it is still met. A clock that
 * is over stays as it is.
 */
export function stopClock<C extends Clock>(
  clock: C,
  at: Date,
  calendar: BusinessCalendar,
  state: 'cancelled' | 'stopped' = 'stopped',
): C {
  if (!isOpenClock(clock)) return clock
  return {
    ...breachClock(clock, at),
    state,
    pauses: clock.pauses.map((pause) => ({ ...pause, to: pause.to ?? at.toISOString() })),
    stoppedAt: at.toISOString(),
    elapsedMinutes: clockMinutes(clock, at, calendar),
    nextAlertAt: null,
  }
}
