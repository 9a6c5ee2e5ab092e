import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { isWriteConflict } from './isWriteConflict'

const ATTEMPTS = 5

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Within a transaction of the
 * caller's it simply joins. `work` may run again after a write conflict, so it must not act outside
 * the database. What is urgent, because somebody waits for the answer, begins before what waits.
 */
export async function inTransaction<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
  { isUrgent = false } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const isOwn = isUrgent ? await beginUrgently(req) : await initTransaction(req)
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

async function beginUrgently(req: PayloadRequest): Promise<boolean> {
  req.transactionID =
    (await req.payload.db.beginTransaction({ isUrgent: true } as object)) ?? undefined
  return Boolean(req.transactionID)
}
