import type { Payload, PayloadRequest } from 'payload'

import { env } from '@/env'

import { JournalFull } from './journalFull'

/** How long a count is good for, in milliseconds: long enough to cost nothing, short enough to hold. */
const FRESH_MS = 1_000

const counts = new WeakMap<Payload, { at: number; pending: Promise<number> }>()

/** Throws JournalFull while as many submissions wait in the journal as may. */
export async function refuseWhenFull({ payload }: PayloadRequest): Promise<void> {
  if ((await pendingOf(payload)) >= env.JOURNAL_LIMIT) throw new JournalFull()
}

function pendingOf(payload: Payload): Promise<number> {
  const known = counts.get(payload)
  if (known && Date.now() - known.at < FRESH_MS) return known.pending
  const pending = countPending(payload)
  counts.set(payload, { at: Date.now(), pending })
  // A count that failed is not an answer to those who come next.
  pending.catch(() => counts.delete(payload))
  return pending
}

async function countPending({ db }: Payload): Promise<number> {
  const { totalDocs } = await db.count({
    collection: 'journal',
    where: { state: { equals: 'pending' } },
  })
  return totalDocs
}
