import type { BusinessCalendar } from '../businessTime/businessCalendar'
import type { Clock } from './clock'
import { clockMinutes } from './clockMinutes'
import type { ClockName } from './clockNames'
import { pauseClock } from './pauseClock'
import type { Priority } from './priorities'
import { resumeClock } from './resumeClock'
import { serviceLevelNames } from './serviceLevels'
import type { ServiceSettings } from './serviceSettings'
import { startClock } from './startClock'
import { stopClock } from './stopClock'

/** A clock as it was kept: what happened to it, and what was made of that. */
export type KeptClock = Pick<
  Clock,
  'breachedAt' | 'dueAt' | 'elapsedMinutes' | 'pauses' | 'startedAt' | 'state' | 'stoppedAt'
> & { name: ClockName; priority: Priority }

/** What a report reads of a clock. */
export type CountedClock = Pick<Clock, 'breachedAt' | 'dueAt' | 'elapsedMinutes' | 'state'>

/** `kept`: the settings it was started under; `other`: those to count by. */
type Recount = { clock: KeptClock; kept: ServiceSettings; other: ServiceSettings }

/** Begins, holds and ends a clock when that was done, by some settings; `lastDue` outlasts a pause. */
function replay({ name, priority, pauses, ...kept }: KeptClock, settings: ServiceSettings) {
  let clock = startClock({ name, at: new Date(kept.startedAt), priority, settings })
  let lastDue = clock.dueAt
  for (const { from, to } of pauses) {
    clock = pauseClock(clock, new Date(from))
    if (to) clock = resumeClock(clock, new Date(to), settings)
    lastDue = clock.dueAt ?? lastDue
  }
  if (!kept.stoppedAt || kept.state === 'running' || kept.state === 'paused') {
    return { clock, lastDue }
  }
  return {
    clock: stopClock(clock, new Date(kept.stoppedAt), settings.calendar, kept.state),
    lastDue,
  }
}

const isLevel = (name: ClockName) => serviceLevelNames.some((level) => level === name)

/** A date stays what it is; only the minutes on the way to it are of other hours. */
const recountDate = (clock: KeptClock, calendar: BusinessCalendar): CountedClock => {
  if (!clock.stoppedAt || clock.elapsedMinutes === null) return clock
  const target = { minutes: 0, time: 'business' } as const
  const counted = { ...clock, target, nextAlert: null, nextAlertAt: null }
  return { ...clock, elapsedMinutes: clockMinutes(counted, new Date(clock.stoppedAt), calendar) }
}

/**
 * A clock as other settings would have counted it: begun, held and ended at the same instants. By the
 * settings it was kept by, it comes to what it is.
 *
 * A breach may have been seen before what prevented it was recorded (a call that was typed in the day
 * after). Such a breach stays, unless the other settings give more time.
 */
export function recountClock({ clock, kept, other }: Recount): CountedClock {
  if (!isLevel(clock.name)) return recountDate(clock, other.calendar)
  const counted = replay(clock, other)
  if (!clock.breachedAt || counted.clock.breachedAt) return counted.clock
  const before = replay(clock, kept)
  const isSeen = !before.clock.breachedAt && counted.lastDue! <= before.lastDue!
  return isSeen ? { ...counted.clock, breachedAt: counted.lastDue } : counted.clock
}
