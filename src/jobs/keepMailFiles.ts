import type { Payload } from 'payload'

import { keepFiles } from '@/operations/incomingMail/keepFiles'
import { systemRequest } from '@/operations/systemRequest'
import type { IncomingMail } from '@/payload-types'

import { isDue } from './isDue'
import type { Job } from './job'
import { retryLater } from './retryLater'

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
  const { docs } = await payload.db.find<IncomingMail>({
    collection: 'incoming-mail',
    limit: BATCH,
    pagination: false,
    sort: 'receivedAt',
    where: {
      and: [{ hasFilesToKeep: { equals: true } }, { enquiry: { not_equals: null } }, isDue()],
    },
  })
  return docs
}

async function attempt(payload: Payload, row: IncomingMail): Promise<void> {
  try {
    await keepFiles(await systemRequest(payload), row)
  } catch (error) {
    const msg = 'Files of a mail could not be kept'
    await retryLater({ payload, collection: 'incoming-mail', row, msg, error })
  }
}
