import { dueAt } from '../businessTime/dueAt'
import { type AlertStep, alertSteps, type Clock } from './clock'
import type { ServiceSettings } from './serviceSettings'

/** What to do about the alert that is due: whom to tell, if anybody, and how the clock goes on. */
export type Alert<C> = { tell: AlertStep | null; clock: C }

/**
 * The alert of a running clock that is due at `now`; null when none is. A warning that comes too
 * late to warn is left out; the steps of an escalation are a time of their own apart.
 */
export function alertClock<C extends Clock>(
  clock: C,
  now: Date,
  { calendar, escalateMinutes }: ServiceSettings,
): Alert<C> | null {
  const { state, nextAlert, nextAlertAt } = clock
  if (state !== 'running' || !nextAlert || !nextAlertAt || new Date(nextAlertAt) > now) return null
  const isWarning = nextAlert === 'warning'
  const following = alertSteps[alertSteps.indexOf(nextAlert) + 1] ?? null
  const step = dueAt(new Date(nextAlertAt), escalateMinutes, calendar).toISOString()
  return {
    tell: isWarning && clock.breachedAt ? null : nextAlert,
    clock: {
      ...clock,
      nextAlert: following,
      nextAlertAt: following && (isWarning ? clock.dueAt : step),
    },
  }
}
