const FIRST_MS = 5_000
const LONGEST_MS = 10 * 60_000

/** How long to wait after the n-th failed attempt, in milliseconds: doubling, up to ten minutes. */
export const backOff = (attempts: number): number =>
  Math.min(FIRST_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_MS)
