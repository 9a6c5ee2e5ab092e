import type { Payload } from 'payload'

import { processJournal } from '@/operations/processJournal'
import { systemRequest } from '@/operations/systemRequest'
import type { Journal } from '@/payload-types'

import { isDue } from './isDue'
import type { Job } from './job'
import { retryLater } from './retryLater'

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
    where: { and: [{ state: { equals: 'pending' } }, isDue()] },
  })
  return docs as Journal[]
}

async function attempt(payload: Payload, row: Journal): Promise<void> {
  try {
    await processJournal(await systemRequest(payload), row.id)
  } catch (error) {
    const msg = 'A journal row could not be processed'
    await retryLater({ payload, collection: 'journal', row, msg, error })
  }
}
