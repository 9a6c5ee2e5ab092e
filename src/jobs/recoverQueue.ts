import type { Payload, Where } from 'payload'

import { milliseconds } from '@/domain/milliseconds'

import type { Job } from './job'
import { taskRetries } from './taskRetries'

/** Far longer than publishing takes: a job taken so long ago belongs to a process that died. */
const STALE_MS = 10 * milliseconds.minute
/** By then an editor has seen to it. */
const TOO_LATE_MS = milliseconds.day

/**
 * Payload's queue never takes up again what a dead process had begun, nor what failed before all its
 * tries, as it did at once before it had several; this gives both back.
 */
export const recoverQueue: Job = {
  name: 'queue',
  everyMs: 60_000,
  round: async (payload) => {
    const lost = lostBy(Date.now())
    for (const id of await findLost(payload, lost)) {
      payload.logger.warn({ msg: 'A scheduled job is taken up again', job: id })
      await payload.db.updateOne({
        collection: 'payload-jobs',
        data: { hasError: false, processing: false },
        returning: false,
        // Another process may have taken it up meanwhile, and even begun it.
        where: { and: [{ id: { equals: id } }, lost] },
      })
    }
    return 0
  },
}

function lostBy(now: number): Where {
  const ago = (ms: number) => new Date(now - ms).toISOString()
  return {
    or: [
      { and: [{ processing: { equals: true } }, { updatedAt: { less_than: ago(STALE_MS) } }] },
      {
        and: [
          { hasError: { equals: true } },
          { totalTried: { less_than_equal: taskRetries.attempts } },
          { updatedAt: { greater_than: ago(TOO_LATE_MS) } },
        ],
      },
    ],
  }
}

async function findLost(payload: Payload, where: Where): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { error: true },
    where,
  })
  return docs.filter(({ error }) => !isCancelled(error)).map(({ id }) => String(id))
}

const isCancelled = (error: unknown) =>
  (error as { cancelled?: boolean } | null)?.cancelled === true
