import type { Payload } from 'payload'

import type { Job } from './job'

/** Far longer than publishing takes: a job taken so long ago belongs to a process that died. */
const STALE_MS = 10 * 60_000

/** Payload's queue never takes up again what a dead process had begun; this gives it back. */
export const recoverQueue: Job = {
  name: 'queue',
  everyMs: 60_000,
  round: async (payload) => {
    const before = new Date(Date.now() - STALE_MS).toISOString()
    const stale = await findStale(payload, before)
    for (const id of stale) {
      payload.logger.warn({ msg: 'A scheduled job is taken up again', job: id })
      await payload.db.updateOne({
        collection: 'payload-jobs',
        id,
        data: { processing: false },
        returning: false,
      })
    }
    return 0
  },
}

async function findStale(payload: Payload, before: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: {},
    where: {
      and: [{ processing: { equals: true } }, { updatedAt: { less_than: before } }],
    },
  })
  return docs.map(({ id }) => String(id))
}
