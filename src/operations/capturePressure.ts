import type { Payload } from 'payload'

/** Captures that come closer together than this, in milliseconds, come in a stream. */
const STREAM_MS = 30

const lastCapture = new WeakMap<Payload, number>()

/** Whether submissions are coming in a stream, so that other work should make room for them. */
export const capturePressure = {
  note: (payload: Payload): void => void lastCapture.set(payload, performance.now()),
  isHigh: (payload: Payload): boolean =>
    performance.now() - (lastCapture.get(payload) ?? -Infinity) < STREAM_MS,
}
