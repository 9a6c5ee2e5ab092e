import { Mutex } from 'async-mutex'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { capturePressure } from './capturePressure'

/** From so many submissions a second on, unattended work is done one piece after the other. */
const BUSY = 50
/** At so many a second it rests as long as it worked. */
const EVEN = 100
/** It never rests longer than so many milliseconds, and so never stands still. */
const LONGEST = 250

const turns = new WeakMap<Payload, Mutex>()

/** Does a piece of unattended work in a way that leaves room for those who wait for an answer. */
export async function makeRoom<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  if (capturePressure.perSecond(payload) < BUSY) return work()
  const turn = turns.get(payload) ?? new Mutex()
  turns.set(payload, turn)
  return turn.runExclusive(async () => {
    const began = performance.now()
    try {
      return await work()
    } finally {
      const worked = performance.now() - began
      await pause(Math.min(LONGEST, worked * (capturePressure.perSecond(payload) / EVEN)))
    }
  })
}
