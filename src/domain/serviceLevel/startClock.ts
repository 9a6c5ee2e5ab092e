import { elapsedMinutes } from '../businessTime/elapsedMinutes'
import type { Clock } from './clock'
import type { ClockName } from './clockNames'
import { dueBy } from './dueBy'
import type { Priority } from './priorities'
import { type ServiceLevel, serviceLevelNames } from './serviceLevels'
import type { ServiceSettings } from './serviceSettings'
import { targetOf } from './targetOf'

type Start = {
  name: ClockName
  at: Date
  priority: Priority
  settings: ServiceSettings
  /** For a clock that runs to a date. */
  until?: Date
}

/** A clock as it begins to run. */
export function startClock({ name, at, priority, settings, until }: Start): Clock {
  const { calendar, warnPercent } = settings
  const level = serviceLevelNames.find((each) => each === name)
  const target: ServiceLevel =
    level && !until
      ? targetOf(level, priority, settings)
      : { minutes: elapsedMinutes(at, until ?? at, calendar), time: 'business' }
  const dueAt = until ?? dueBy(at, target, calendar)
  const warning = { ...target, minutes: (target.minutes * warnPercent) / 100 }
  return {
    state: 'running',
    startedAt: at.toISOString(),
    target,
    pauses: [],
    dueAt: dueAt.toISOString(),
    stoppedAt: null,
    elapsedMinutes: null,
    breachedAt: null,
    // A machine that is late needs no reminder: the desk hears of it when it is late.
    ...(target.time === 'elapsed'
      ? { nextAlert: 'desk', nextAlertAt: dueAt.toISOString() }
      : { nextAlert: 'warning', nextAlertAt: dueBy(at, warning, calendar).toISOString() }),
  }
}
