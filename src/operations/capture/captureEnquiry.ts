import type { PayloadRequest } from 'payload'

import type { Journal } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { wakeJob } from '../wakeJobs'
import { appendToJournal } from './appendToJournal'
import { IdempotencyConflict } from './idempotencyConflict'
import { type JournalEntry, journalEntry, type Submitted } from './journalEntry'
import { JournalFull } from './journalFull'

/** What the investor is told: times are ISO 8601. */
export type Receipt = { reference: string; receivedAt: string; respondBy: string }

type Capture = Submitted & { req: PayloadRequest }

/**
 * Stores a submission durably in the journal and answers with its reference and the promised time.
 * Nothing else happens here: `processJournal` makes the enquiry of it. Throws IdempotencyConflict
 * when the key was used before for something else, and JournalFull while too many wait.
 */
export async function captureEnquiry({ req, ...submitted }: Capture): Promise<Receipt> {
  const entry = journalEntry(submitted)
  try {
    return await store(req, entry)
  } catch (error) {
    // What was stored before is stored, however many wait; without a key nothing can be known of it.
    const mayBeKnown = error instanceof JournalFull && submitted.idempotencyKey !== undefined
    // In a transaction, at whose end what was read is on the disk too.
    const earlier = mayBeKnown && (await inTransaction(req, () => findByKey(req, entry.key)))
    if (earlier) return receiptOfEarlier(entry, earlier)
    throw error
  }
}

/** So many references in a row may be taken, where a restored counter is behind the journal. */
const MOST_TAKEN = 100

async function store(req: PayloadRequest, entry: JournalEntry): Promise<Receipt> {
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const row = await appendToJournal(req, entry)
    if (row) {
      wakeJob('journal')
      return receiptOf(row)
    }
    const earlier = await findByKey(req, entry.key)
    if (earlier) return receiptOfEarlier(entry, earlier)
  }
  throw new Error(`${MOST_TAKEN} references in a row are taken.`)
}

function receiptOfEarlier({ bodyDigest }: JournalEntry, earlier: Journal): Receipt {
  if (earlier.bodyDigest !== bodyDigest) throw new IdempotencyConflict()
  return receiptOf(earlier)
}

const receiptOf = ({ reference, receivedAt, respondBy }: Receipt): Receipt => ({
  reference,
  receivedAt,
  respondBy,
})

async function findByKey(req: PayloadRequest, key: string): Promise<Journal | undefined> {
  const { docs } = await req.payload.find({
    collection: 'journal',
    depth: 0,
    limit: 1,
    pagination: false,
    // The sender may not read the journal; it learns no more than its own receipt.
    overrideAccess: true,
    req,
    showHiddenFields: true,
    where: { key: { equals: key } },
  })
  return docs[0]
}
