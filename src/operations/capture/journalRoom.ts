import type { Payload, PayloadRequest } from 'payload'

import { countPending } from '@/database/countPending'
import { env } from '@/env'

import { JournalFull } from './journalFull'

/** How long a count is good for in any case, and how long at most, in milliseconds. */
const FRESH_MS = 1_000
const STALE_MS = 10_000

type Count = {
  at: number
  pending: Promise<number>
  /** What it left, once it is known. */
  room: number
  since: number
}

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
  if (known && isFresh(known)) return known
  const pending = countPending(req, env.JOURNAL_LIMIT)
  const count: Count = { at: performance.now(), pending, room: 0, since: 0 }
  counts.set(payload, count)
  pending.then(
    (waiting) => (count.room = env.JOURNAL_LIMIT - waiting),
    // A count that failed is no answer to those who come next.
    () => counts.delete(payload),
  )
  return count
}

/** Many that wait take long to count, which is worth while only where they come near the limit. */
function isFresh({ at, room, since }: Count): boolean {
  const age = performance.now() - at
  return age < FRESH_MS || (age < STALE_MS && since < room / 4)
}
