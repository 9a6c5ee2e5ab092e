import type { Payload, PayloadRequest } from 'payload'

import { countPending } from '@/database/countPending'
import { env } from '@/env'

import { JournalFull } from './journalFull'

/** How long a count is good for, in milliseconds. */
const FRESH_MS = 1_000

type Count = { at: number; pending: Promise<number>; since: number }

const counts = new WeakMap<Payload, Count>()

/** How many more submissions may wait in the journal: a count now and then, and what came since. */
export const journalRoom = {
  /** Throws JournalFull while there is none. */
  require: async (req: PayloadRequest): Promise<void> => {
    const count = countOf(req)
    if ((await count.pending) + count.since >= env.JOURNAL_LIMIT) throw new JournalFull()
  },
  take: (payload: Payload, rows: number): void => {
    const known = counts.get(payload)
    if (known) known.since += rows
  },
}

function countOf(req: PayloadRequest): Count {
  const { payload } = req
  const known = counts.get(payload)
  if (known && Date.now() - known.at < FRESH_MS) return known
  const count = { at: Date.now(), pending: countPending(req, env.JOURNAL_LIMIT), since: 0 }
  counts.set(payload, count)
  // A count that failed is no answer to those who come next.
  count.pending.catch(() => counts.delete(payload))
  return count
}
