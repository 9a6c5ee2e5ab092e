import { Mutex } from 'async-mutex'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { capturePressure } from './capturePressure'

/** At so many a second it rests as long as it worked, at twice as many twice as long. */
const EVEN = 25
/** It never rests longer than so many milliseconds, and so never stands still. */
const LONGEST = 2_000
/** So often it sees whether the submissions have let up. */
const LOOK = 20

const turns = new WeakMap<Payload, Mutex>()

/**
 * Does a piece of unattended work in a way that leaves room for those who wait for an answer: while
 * many submissions come, one piece after the other, with a rest after each.
 */
export async function makeRoom<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  if (!capturePressure.isHigh(payload)) return work()
  const turn = turns.get(payload) ?? new Mutex()
  turns.set(payload, turn)
  return turn.runExclusive(async () => {
    const began = performance.now()
    try {
      return await work()
    } finally {
      await rest(payload, performance.now() - began)
    }
  })
}

async function rest(payload: Payload, worked: number): Promise<void> {
  const began = performance.now()
  const owed = () => Math.min(LONGEST, worked * (capturePressure.perSecond(payload) / EVEN))
  const left = () => owed() - (performance.now() - began)
  while (left() > 0) await pause(Math.min(LOOK, left()))
}
