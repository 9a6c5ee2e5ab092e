import type { ClockName } from '../serviceLevel/clockNames'
import type { ClockState } from '../serviceLevel/clock'
import { median } from './median'
import { percentile } from './percentile'
import { serviceOrder } from './serviceOrder'

/** One clock as a report reads it; times are ISO strings, `group` is what the report groups by. */
export type ReportedClock = {
  name: ClockName
  group: null | string
  state: ClockState
  dueAt: null | string
  breachedAt: null | string
  elapsedMinutes: null | number
}

/**
 * `count` = met + breached + open. A clock that was not needed any more counts only if it had run
 * out before. Minutes are those of the clocks that were stopped, in business time.
 */
export type ServiceRow = {
  clock: ClockName
  group: null | string
  count: number
  met: number
  breached: number
  open: number
  medianMinutes: null | number
  p90Minutes: null | number
}

// A clock that ran out a moment ago may not have been swept yet.
const isBreached = ({ state, dueAt, breachedAt }: ReportedClock, now: Date) =>
  breachedAt !== null || (state === 'running' && dueAt !== null && new Date(dueAt) < now)

function rowOf(clocks: readonly ReportedClock[], now: Date): Omit<ServiceRow, 'clock' | 'group'> {
  const breached = clocks.filter((clock) => isBreached(clock, now)).length
  const met = clocks.filter(({ state, breachedAt }) => state === 'stopped' && !breachedAt).length
  const open = clocks.filter(
    (clock) => (clock.state === 'running' || clock.state === 'paused') && !isBreached(clock, now),
  ).length
  const minutes = clocks.flatMap(({ state, elapsedMinutes }) =>
    state === 'stopped' && elapsedMinutes !== null ? elapsedMinutes : [],
  )
  return {
    count: met + breached + open,
    met,
    breached,
    open,
    medianMinutes: median(minutes),
    p90Minutes: percentile(minutes, 0.9),
  }
}

function grouped(clocks: readonly ReportedClock[]): ReportedClock[][] {
  const groups = new Map<string, ReportedClock[]>()
  for (const clock of clocks) {
    const key = JSON.stringify([clock.name, clock.group])
    const group = groups.get(key)
    if (group) group.push(clock)
    else groups.set(key, [clock])
  }
  return [...groups.values()]
}

/** How each clock was kept, in the order of an enquiry's way, then of the groups. */
export const serviceReport = (clocks: readonly ReportedClock[], now: Date): ServiceRow[] =>
  grouped(clocks)
    .map((group) => ({ clock: group[0]!.name, group: group[0]!.group, ...rowOf(group, now) }))
    .filter(({ count }) => count > 0)
    .sort(serviceOrder)
