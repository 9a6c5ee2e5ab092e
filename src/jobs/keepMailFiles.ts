import type { Payload } from 'payload'

import { backOff } from '@/domain/backOff'
import { keepFiles } from '@/operations/incomingMail/keepFiles'
import { systemRequest } from '@/operations/systemRequest'
import type { IncomingMail } from '@/payload-types'

import type { Job } from './job'

const BATCH = 20

/** Keeps the files of mails whose enquiry is there by now. */
export const keepMailFiles: Job = {
  name: 'mail-files',
  everyMs: 2_000,
  round: async (payload) => {
    const rows = await findWaiting(payload)
    for (const row of rows) await attempt(payload, row)
    return rows.length
  },
}

async function findWaiting(payload: Payload): Promise<IncomingMail[]> {
  const { docs } = await payload.find({
    collection: 'incoming-mail',
    depth: 0,
    limit: BATCH,
    // Unattended work, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    showHiddenFields: true,
    sort: 'receivedAt',
    where: {
      and: [
        { hasFilesToKeep: { equals: true } },
        { enquiry: { not_equals: null } },
        {
          or: [
            { nextAttemptAt: { equals: null } },
            { nextAttemptAt: { less_than_equal: new Date().toISOString() } },
          ],
        },
      ],
    },
  })
  return docs
}

async function attempt(payload: Payload, row: IncomingMail): Promise<void> {
  try {
    await keepFiles(await systemRequest(payload), row)
  } catch (error) {
    payload.logger.error({ msg: 'Files of a mail could not be kept', mail: row.id, err: error })
    await payload.db.updateOne({
      collection: 'incoming-mail',
      id: row.id,
      data: {
        attempts: row.attempts + 1,
        lastError: (error as Error).name,
        nextAttemptAt: new Date(Date.now() + backOff(row.attempts + 1)).toISOString(),
      },
      returning: false,
    })
  }
}
