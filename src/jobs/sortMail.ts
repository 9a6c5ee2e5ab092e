import type { Payload } from 'payload'

import { NotYet } from '@/operations/incomingMail/notYet'
import { processIncomingMail } from '@/operations/incomingMail/processIncomingMail'
import { makeRoom } from '@/operations/makeRoom'
import { systemRequest } from '@/operations/systemRequest'
import type { IncomingMail } from '@/payload-types'

import { isDue } from './isDue'
import type { Job } from './job'
import { retryLater } from './retryLater'

const BATCH = 50
/** How soon a mail is looked at again that waits for the one before it. */
const NOT_YET_MS = 2_000

/** Sorts what came in by e-mail, oldest first. */
export const sortMail: Job = {
  name: 'incoming-mail',
  everyMs: 1_000,
  round: async (payload) => {
    const rows = await findStored(payload)
    for (const row of rows) await makeRoom(payload, () => attempt(payload, row))
    return rows.length
  },
}

async function findStored(payload: Payload): Promise<IncomingMail[]> {
  const { docs } = await payload.find({
    collection: 'incoming-mail',
    depth: 0,
    limit: BATCH,
    // Unattended work, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    select: { attempts: true },
    // Mail servers give the time to the second.
    sort: ['receivedAt', 'uid'],
    where: { and: [{ state: { equals: 'stored' } }, isDue()] },
  })
  return docs as IncomingMail[]
}

async function attempt(payload: Payload, row: IncomingMail): Promise<void> {
  try {
    await processIncomingMail(await systemRequest(payload), row.id)
  } catch (error) {
    if (error instanceof NotYet) return postpone(payload, row)
    const msg = 'A mail could not be sorted'
    await retryLater({ payload, collection: 'incoming-mail', row, msg, error })
  }
}

async function postpone(payload: Payload, { id }: IncomingMail): Promise<void> {
  const nextAttemptAt = new Date(Date.now() + NOT_YET_MS).toISOString()
  await payload.db.updateOne({
    collection: 'incoming-mail',
    id,
    data: { nextAttemptAt },
    returning: false,
  })
}
