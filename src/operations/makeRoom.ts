import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { capturePressure } from './capturePressure'

/** At so many submissions a second unattended work rests as long as it worked. */
const EVEN = 100
/** It never rests longer than so many times, and so never stands still. */
const MOST = 9

/** Does some unattended work, and then makes room for those who wait for an answer. */
export async function makeRoom<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await work()
  } finally {
    const worked = performance.now() - began
    const rest = worked * Math.min(MOST, capturePressure.perSecond(payload) / EVEN)
    if (rest >= 1) await pause(rest)
  }
}
