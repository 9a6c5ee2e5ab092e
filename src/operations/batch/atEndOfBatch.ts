import type { PayloadRequest } from 'payload'

import { batchOf, type Write } from './batchOf'

/**
 * Stores something together with its like of the batch that the request works on, at its end; without
 * a batch now. Answers what came of it, unless it is yet to come.
 */
export async function atEndOfBatch<T, R>(
  req: PayloadRequest,
  write: Write<T, R>,
  items: readonly T[],
): Promise<R | undefined> {
  const batch = batchOf(req)
  if (!batch) return write(req, items)
  const waiting = batch.waiting.get(write) ?? []
  for (const item of items) waiting.push(item)
  // After everything that it may follow from.
  batch.waiting.delete(write)
  batch.waiting.set(write, waiting)
}
