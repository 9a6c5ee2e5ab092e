import type { Payload } from 'payload'

/** Over so many milliseconds submissions are counted, the latest most. */
const SPAN = 100
/** So many submissions a second are many: on SQLite each waits for what is under way. */
const MANY = { sqlite: 5, mongodb: 50 }
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

const databaseOf = ({ db }: Payload) => (db.name === 'sqlite' ? 'sqlite' : 'mongodb')

/** How much submissions that come in press on this process. */
export const capturePressure = {
  /** Counts one that comes now. */
  add: (payload: Payload): void => void (pressureOn(payload).perSecond += 1_000 / SPAN),
  /** Whether so many come that unattended work must leave room for them. */
  isHigh: (payload: Payload): boolean => pressureOn(payload).perSecond >= MANY[databaseOf(payload)],
  /**
   * How many pieces of unattended work go together: where submissions undo them, the fewer the more
   * come, and one at least.
   */
  together: (payload: Payload, most: number): number =>
    databaseOf(payload) === 'sqlite'
      ? Math.max(
          1,
          Math.min(most, Math.floor(TOGETHER_AT_ONE_A_SECOND / pressureOn(payload).perSecond)),
        )
      : most,
  /** Submissions a second, of late. */
  perSecond: (payload: Payload): number => pressureOn(payload).perSecond,
}
