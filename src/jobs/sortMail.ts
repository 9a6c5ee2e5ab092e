import type { Payload } from 'payload'

import { capturePressure } from '@/operations/capture/capturePressure'
import { enquiriesFirst } from '@/operations/capture/enquiriesFirst'
import { makeRoom } from '@/operations/capture/makeRoom'
import { sortMails } from '@/operations/incomingMail/sortMails'
import { systemRequest } from '@/operations/systemRequest'
import type { IncomingMail } from '@/payload-types'

import { isDue } from './isDue'
import type { Job } from './job'
import { retryLater } from './retryLater'

const FOUND = 50
/** So many share a commit, and one that fails undoes the work on the others … */
const TOGETHER = 10
/** … but for those that would together fill the memory. */
const LARGEST_TOGETHER = 8 * 1024 * 1024
/** How soon a mail is looked at again that waits for the one before it. */
const NOT_YET_MS = 2_000

/** Sorts what came in by e-mail, oldest first. */
export const sortMail: Job = {
  name: 'incoming-mail',
  everyMs: 1_000,
  round: async (payload) => {
    const waiting = await findStored(payload)
    const found = waiting.length
    const workOnNext = async () => {
      const most = capturePressure.together(payload, TOGETHER)
      await attemptTogether(payload, waiting.splice(0, groupSize(waiting, most)))
    }
    while (waiting.length > 0) {
      await enquiriesFirst.during(payload, () => makeRoom(payload, workOnNext))
    }
    return found
  },
}

async function findStored(payload: Payload): Promise<IncomingMail[]> {
  const { docs } = await payload.db.find<IncomingMail>({
    collection: 'incoming-mail',
    limit: FOUND,
    pagination: false,
    // Mail servers give the time to the second.
    sort: ['receivedAt', 'uid'],
    where: { and: [{ state: { equals: 'stored' } }, isDue()] },
  })
  return docs
}

/** How many of the first go together: at least one. */
function groupSize(rows: readonly IncomingMail[], most: number): number {
  let size = 0
  const tooMany = rows
    .slice(0, most)
    .findIndex((row, n) => (size += row.size) > LARGEST_TOGETHER && n > 0)
  return tooMany < 0 ? most : tooMany
}

async function attemptTogether(payload: Payload, rows: IncomingMail[]): Promise<void> {
  try {
    await attempt(payload, rows)
  } catch {
    // One of them failed, and each gets its own chance.
    for (const row of rows) await attemptAlone(payload, row)
  }
}

async function attempt(payload: Payload, rows: IncomingMail[]): Promise<void> {
  const notYet = await sortMails(await systemRequest(payload), rows)
  for (const id of notYet) await postpone(payload, id)
}

async function attemptAlone(payload: Payload, row: IncomingMail): Promise<void> {
  try {
    await attempt(payload, [row])
  } catch (error) {
    const msg = 'A mail could not be sorted'
    await retryLater({ payload, collection: 'incoming-mail', row, msg, error })
  }
}

async function postpone(payload: Payload, id: string): Promise<void> {
  const nextAttemptAt = new Date(Date.now() + NOT_YET_MS).toISOString()
  await payload.db.updateOne({
    collection: 'incoming-mail',
    id,
    data: { nextAttemptAt },
    returning: false,
  })
}
