import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

/** So often it sees whether the enquiries are made. */
const LOOK = 20

const underWay = new WeakMap<Payload, number>()

const count = (payload: Payload, by: 1 | -1) =>
  underWay.set(payload, (underWay.get(payload) ?? 0) + by)

/** What was captured becomes an enquiry before anybody is mailed about the one before. */
export const enquiriesFirst = {
  /** Makes enquiries, or what becomes enquiries. */
  during: async <T>(payload: Payload, work: () => Promise<T>): Promise<T> => {
    count(payload, 1)
    try {
      return await work()
    } finally {
      count(payload, -1)
    }
  },
  /** Waits while enquiries are being made, in milliseconds no longer than `longest`. */
  wait: async (payload: Payload, longest: number): Promise<void> => {
    const until = performance.now() + longest
    while (underWay.get(payload) && performance.now() < until) await pause(LOOK)
  },
}
