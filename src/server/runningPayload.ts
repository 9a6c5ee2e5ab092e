import type { Payload } from 'payload'

// Next bundles its own copy of this module; the Payload belongs to the process.
const RUNNING = Symbol.for('one-front-door.payload')
const shared = globalThis as { [RUNNING]?: Payload }

/** For the pages: what is brought up once is neither loaded nor configured a second time. */
export const shareWithPages = (payload: Payload): void => void (shared[RUNNING] = payload)

/** The product's Payload, which the server brought up before any page is asked for. */
export function runningPayload(): Payload {
  const payload = shared[RUNNING]
  if (!payload) throw new Error('The pages are rendered by the product’s own server only.')
  return payload
}
