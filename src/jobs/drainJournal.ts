import type { Payload } from 'payload'

import { backOff } from '@/domain/backOff'
import { processJournal } from '@/operations/processJournal'
import { systemRequest } from '@/operations/systemRequest'
import type { Journal } from '@/payload-types'

import type { Job } from './job'

const BATCH = 50

/** Turns captured submissions into enquiries, oldest first. */
export const drainJournal: Job = {
  name: 'journal',
  everyMs: 1_000,
  round: async (payload) => {
    const rows = await findPending(payload)
    for (const row of rows) await attempt(payload, row)
    return rows.length
  },
}

async function findPending(payload: Payload): Promise<Journal[]> {
  const { docs } = await payload.find({
    collection: 'journal',
    depth: 0,
    limit: BATCH,
    overrideAccess: true,
    pagination: false,
    select: { attempts: true },
    sort: 'receivedAt',
    where: {
      and: [
        { state: { equals: 'pending' } },
        {
          or: [
            { nextAttemptAt: { exists: false } },
            { nextAttemptAt: { less_than_equal: new Date().toISOString() } },
          ],
        },
      ],
    },
  })
  return docs as Journal[]
}

/** A row that fails stays in the journal and is tried again: it delays, and is never lost. */
async function attempt(payload: Payload, { id, attempts }: Journal): Promise<void> {
  try {
    await processJournal(await systemRequest(payload), id)
  } catch (error) {
    payload.logger.error({ msg: 'A journal row could not be processed', journal: id, err: error })
    await payload.db.updateOne({
      collection: 'journal',
      id,
      data: {
        attempts: attempts + 1,
        lastError: (error as Error).name,
        nextAttemptAt: new Date(Date.now() + backOff(attempts + 1)).toISOString(),
      },
      returning: false,
    })
  }
}
