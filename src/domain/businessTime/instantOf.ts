import { milliseconds } from '../milliseconds'
import { zoneOffset } from './zoneOffset'

/** The first millisecond in (before, after] from which the zone has the later offset. */
function transition(before: number, after: number, timeZone: string): number {
  const later = zoneOffset(after, timeZone)
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (zoneOffset(middle, timeZone) === later) high = middle
    else low = middle
  }
  return high
}

/**
 * The first instant at which a zone's wall clock shows `wall` or later (`wall`: the wall-clock time
 * read as if it were UTC). An hour that comes twice counts the first time; a time that the clocks
 * leap over is the instant of the leap.
 */
export function instantOf(wall: number, timeZone: string): number {
  const offsetBefore = zoneOffset(wall - milliseconds.day, timeZone)
  const early = wall - offsetBefore
  if (zoneOffset(early, timeZone) === offsetBefore) return early
  const offsetAfter = zoneOffset(wall + milliseconds.day, timeZone)
  const late = wall - offsetAfter
  if (zoneOffset(late, timeZone) === offsetAfter) return late
  return transition(late, early, timeZone)
}
