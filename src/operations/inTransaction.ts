import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { isWriteConflict } from './isWriteConflict'

const ATTEMPTS = 5

type Manner = {
  /** Somebody waits for the answer: it begins before what waits. */
  isUrgent?: boolean
  /** What a loss of power undoes is done again by itself: it answers before it is on the disk. */
  isRepeatable?: boolean
}

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Within a transaction of the
 * caller's it simply joins. `work` may run again after a write conflict, so it must not act outside
 * the database.
 */
export async function inTransaction<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
  manner?: Manner,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const isOwn = manner ? await begin(req, manner) : await initTransaction(req)
    try {
      const result = await work()
      if (isOwn) await commitTransaction(req)
      return result
    } catch (error) {
      if (!isOwn) throw error
      await killTransaction(req)
      if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error
      // The other is not done yet, and would win again at once.
      await pause(randomInt(10, 40 * attempt))
    }
  }
}

/** As Payload begins one, which knows nothing of the manner. MongoDB needs none of it. */
async function begin(req: PayloadRequest, manner: Manner): Promise<boolean> {
  const { db } = req.payload
  if (db.name !== 'sqlite' || (await req.transactionID)) return initTransaction(req)
  req.transactionID = (await db.beginTransaction(manner as object)) ?? undefined
  return Boolean(req.transactionID)
}
