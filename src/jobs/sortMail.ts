import type { Payload } from 'payload'

import { backOff } from '@/domain/backOff'
import { NotYet } from '@/operations/incomingMail/notYet'
import { processIncomingMail } from '@/operations/incomingMail/processIncomingMail'
import { systemRequest } from '@/operations/systemRequest'
import type { IncomingMail } from '@/payload-types'

import type { Job } from './job'

const BATCH = 50
/** How soon a mail is looked at again that waits for the one before it. */
const NOT_YET_MS = 2_000

/** Sorts what came in by e-mail, oldest first. */
export const sortMail: Job = {
  name: 'incoming-mail',
  everyMs: 1_000,
  round: async (payload) => {
    const rows = await findStored(payload)
    for (const row of rows) await attempt(payload, row)
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
    sort: 'receivedAt',
    where: {
      and: [
        { state: { equals: 'stored' } },
        {
          or: [
            { nextAttemptAt: { equals: null } },
            { nextAttemptAt: { less_than_equal: new Date().toISOString() } },
          ],
        },
      ],
    },
  })
  return docs as IncomingMail[]
}

/** A mail that fails stays and is tried again: it is delayed, and never lost. */
async function attempt(payload: Payload, { id, attempts }: IncomingMail): Promise<void> {
  try {
    await processIncomingMail(await systemRequest(payload), id)
  } catch (error) {
    if (error instanceof NotYet) {
      await postpone(payload, id, { nextAttemptAt: inFuture(NOT_YET_MS) })
      return
    }
    payload.logger.error({ msg: 'A mail could not be sorted', mail: id, err: error })
    await postpone(payload, id, {
      attempts: attempts + 1,
      lastError: (error as Error).name,
      nextAttemptAt: inFuture(backOff(attempts + 1)),
    })
  }
}

const inFuture = (ms: number): string => new Date(Date.now() + ms).toISOString()

const postpone = (payload: Payload, id: string, data: Partial<IncomingMail>) =>
  payload.db.updateOne({ collection: 'incoming-mail', id, data, returning: false })
