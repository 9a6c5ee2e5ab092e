import type { PayloadRequest } from 'payload'

import { withContext } from '../withContext'

import { type Batch, batchOf, type Write } from './batchOf'

/**
 * Does work on several records in the request's transaction, and then together what was left for the
 * end of all of it; in a batch that is under way, as part of that.
 */
export async function inBatch<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (batchOf(req)) return work()
  const batch: Batch = { facts: new Map(), waiting: new Map() }
  return withContext(req, 'batch', batch, async () => {
    const result = await work()
    // What this leaves in its turn comes after it.
    for (const [write, items] of batch.waiting) {
      batch.waiting.delete(write)
      await (write as Write<unknown, unknown>)(req, items)
    }
    return result
  })
}
