import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { capturePressure } from './capturePressure'

/** How many times as long as it worked unattended work rests while submissions stream in. */
const REST = 4

/** Does some unattended work, and then makes room for those who wait for an answer. */
export async function makeRoom<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await work()
  } finally {
    if (capturePressure.isHigh(payload)) await pause(REST * (performance.now() - began))
  }
}
