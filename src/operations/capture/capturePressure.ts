import type { Payload } from 'payload'

/** Over so many milliseconds submissions are counted, the latest most. */
const SPAN = 100
/** So many submissions a second are many. */
const MANY = 5
/** Of ten a second every third or so comes while three pieces are worked on, and undoes them. */
const TOGETHER_AT_ONE_A_SECOND = 30

type Pressure = { perSecond: number; at: number }

const pressures = new WeakMap<Payload, Pressure>()

function pressureOn(payload: Payload): Pressure {
  const pressure = pressures.get(payload) ?? { perSecond: 0, at: performance.now() }
  pressures.set(payload, pressure)
  const now = performance.now()
  pressure.perSecond *= Math.exp((pressure.at - now) / SPAN)
  pressure.at = now
  return pressure
}

/** How much submissions that come in press on this process. */
export const capturePressure = {
  /** Counts one that comes now. */
  add: (payload: Payload): void => void (pressureOn(payload).perSecond += 1_000 / SPAN),
  /** Whether so many come that unattended work must leave room for them. */
  isHigh: (payload: Payload): boolean => pressureOn(payload).perSecond >= MANY,
  /** How many pieces of unattended work go together: the more come, the fewer, and one at least. */
  together: (payload: Payload, most: number): number =>
    Math.max(
      1,
      Math.min(most, Math.floor(TOGETHER_AT_ONE_A_SECOND / pressureOn(payload).perSecond)),
    ),
  /** Submissions a second, of late. */
  perSecond: (payload: Payload): number => pressureOn(payload).perSecond,
}
