import type { Payload } from 'payload'

/** Over so many milliseconds submissions are counted, the latest most. */
const SPAN = 100
/** So many submissions a second are many. */
const MANY = 50

type Pressure = { waiting: number; perSecond: number; at: number }

const pressures = new WeakMap<Payload, Pressure>()

function pressureOn(payload: Payload): Pressure {
  const pressure = pressures.get(payload) ?? { waiting: 0, perSecond: 0, at: performance.now() }
  pressures.set(payload, pressure)
  const now = performance.now()
  pressure.perSecond *= Math.exp((pressure.at - now) / SPAN)
  pressure.at = now
  return pressure
}

/** How much submissions that come in press on this process. */
export const capturePressure = {
  /** Does the work of one submission. */
  during: async <T>(payload: Payload, capture: () => Promise<T>): Promise<T> => {
    const pressure = pressureOn(payload)
    pressure.perSecond += 1_000 / SPAN
    pressure.waiting++
    try {
      return await capture()
    } finally {
      pressure.waiting--
    }
  },
  /** Whether somebody is waiting for an answer now. */
  isWaiting: (payload: Payload): boolean => pressureOn(payload).waiting > 0,
  /** Whether so many come that unattended work must leave room for them. */
  isHigh: (payload: Payload): boolean => pressureOn(payload).perSecond >= MANY,
  /** Submissions a second, of late. */
  perSecond: (payload: Payload): number => pressureOn(payload).perSecond,
}
