import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'

import { capturePressure } from '@/operations/capture/capturePressure'
import { enquiriesFirst } from '@/operations/capture/enquiriesFirst'
import { makeRoom } from '@/operations/capture/makeRoom'
import { processJournal } from '@/operations/capture/processJournal'
import { systemRequest } from '@/operations/systemRequest'
import type { Journal } from '@/payload-types'

import { isDue } from './isDue'
import type { Job } from './job'
import { retryLater } from './retryLater'

const FOUND = 50
/**
 * So many share a commit, and one that fails undoes the work on the others; on MongoDB so does another
 * process that works on one of them.
 */
const TOGETHER = { sqlite: 25, mongodb: 10 }

/** Turns captured submissions into enquiries, oldest first. */
export const drainJournal: Job = {
  name: 'journal',
  everyMs: 1_000,
  round: async (payload) => {
    const waiting = rotate(await findPending(payload), payload)
    const found = waiting.length
    const most = payload.db.name === 'sqlite' ? TOGETHER.sqlite : TOGETHER.mongodb
    const workOnNext = async () => {
      const next = waiting.splice(0, capturePressure.together(payload, most))
      await attemptTogether(payload, next)
    }
    await enquiriesFirst.during(payload, async () => {
      while (waiting.length > 0) await makeRoom(payload, workOnNext)
    })
    return found
  },
}

/** Several processes that all began with the oldest would only get in each other's way. */
function rotate(rows: Journal[], { db }: Payload): Journal[] {
  if (db.name === 'sqlite' || rows.length < FOUND) return rows
  const start = randomInt(rows.length)
  return [...rows.slice(start), ...rows.slice(0, start)]
}

async function findPending(payload: Payload): Promise<Journal[]> {
  const { docs } = await payload.db.find<Journal>({
    collection: 'journal',
    limit: FOUND,
    pagination: false,
    select: { attempts: true },
    sort: 'receivedAt',
    where: { and: [{ state: { equals: 'pending' } }, isDue()] },
  })
  return docs
}

async function attemptTogether(payload: Payload, rows: Journal[]): Promise<void> {
  try {
    const ids = rows.map(({ id }) => id)
    await processJournal(await systemRequest(payload), ids)
  } catch {
    // One of them failed, and each gets its own chance.
    for (const row of rows) await attempt(payload, row)
  }
}

async function attempt(payload: Payload, row: Journal): Promise<void> {
  try {
    await processJournal(await systemRequest(payload), [row.id])
  } catch (error) {
    const msg = 'A journal row could not be processed'
    await retryLater({ payload, collection: 'journal', row, msg, error })
  }
}
