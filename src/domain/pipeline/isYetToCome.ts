import { milliseconds } from '../milliseconds'

/** Whoever records something by their own clock, which is a little fast, is right. */
const TOLERANCE = 5 * milliseconds.minute

/** Whether a time at which something is said to have happened has not come. */
export const isYetToCome = (at: string, now: Date): boolean =>
  Date.parse(at) > now.getTime() + TOLERANCE
