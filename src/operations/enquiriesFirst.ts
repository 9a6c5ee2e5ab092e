import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

/** So often it sees whether the enquiries are made. */
const LOOK = 20

const underWay = new WeakSet<Payload>()

/** What was captured becomes an enquiry before anybody is mailed about the one before. */
export const enquiriesFirst = {
  /** Makes enquiries. */
  during: async <T>(payload: Payload, work: () => Promise<T>): Promise<T> => {
    underWay.add(payload)
    try {
      return await work()
    } finally {
      underWay.delete(payload)
    }
  },
  /** Waits while enquiries are being made, in milliseconds no longer than `longest`. */
  wait: async (payload: Payload, longest: number): Promise<void> => {
    const until = performance.now() + longest
    while (underWay.has(payload) && performance.now() < until) await pause(LOOK)
  },
}
