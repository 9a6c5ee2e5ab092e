import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { Interrupted } from '@/database/interrupted'

import { isInterrupted } from './isInterrupted'
import { isWriteConflict } from './isWriteConflict'

const ATTEMPTS = 5

type Manner = {
  /** Somebody waits for the answer: it begins before what waits. */
  isUrgent?: boolean
  /** Nobody does: it makes room for what is urgent, and begins again after it. */
  isUnattended?: boolean
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
    const isLast = attempt === ATTEMPTS
    const isOwn = manner ? await begin(req, manner, isLast) : await initTransaction(req)
    const id = await req.transactionID
    try {
      const result = await work()
      // Payload ends it where an operation fails, and without it the rest would be stored by itself.
      if (manner?.isUnattended && (await req.transactionID) !== id) throw new Interrupted()
      if (isOwn) await commitTransaction(req)
      return result
    } catch (error) {
      if (!isOwn) throw error
      await killTransaction(req)
      if (isLast || !(isInterrupted(error) || isWriteConflict(error))) throw error
      // The other is not done yet, and would win again at once.
      if (isWriteConflict(error)) await pause(randomInt(10, 40 * attempt))
    }
  }
}

/** As Payload begins one, which knows nothing of the manner. MongoDB needs none of it. */
async function begin(req: PayloadRequest, manner: Manner, isLast: boolean): Promise<boolean> {
  const { db } = req.payload
  if (db.name !== 'sqlite' || (await req.transactionID)) return initTransaction(req)
  // It has made room often enough.
  const options: object = isLast ? { ...manner, isUnattended: false } : manner
  req.transactionID = (await db.beginTransaction(options)) ?? undefined
  return Boolean(req.transactionID)
}
