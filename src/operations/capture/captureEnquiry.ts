import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import type { EnquiryOrigin } from '@/contracts/enquiryOrigin'
import type { EnquirySubmission } from '@/contracts/enquirySubmission'
import type { MailSubmission } from '@/contracts/mailSubmission'
import type { Journal } from '@/payload-types'

import { wakeJob } from '../wakeJobs'
import { appendToJournal } from './appendToJournal'
import { IdempotencyConflict } from './idempotencyConflict'

/** What the investor is told: times are ISO 8601. */
export type Receipt = { reference: string; receivedAt: string; respondBy: string }

type Submitted =
  | { channel: 'form'; submission: EnquirySubmission }
  | { channel: 'email'; submission: MailSubmission }

type Capture = Submitted & {
  req: PayloadRequest
  /** The sender's own name for this submission; sent twice, it is stored once. */
  idempotencyKey?: string
  origin?: EnquiryOrigin
}

/**
 * Stores a submission durably in the journal and answers with its reference and the promised time.
 * Nothing else happens here: `processJournal` makes the enquiry of it. Throws IdempotencyConflict
 * when the key was used before for something else, and JournalFull while too many wait.
 */
export async function captureEnquiry(capture: Capture): Promise<Receipt> {
  const { req, channel, submission, origin, idempotencyKey } = capture
  const key = idempotencyKey === undefined ? uuidv7() : digest(idempotencyKey)
  const bodyDigest = digest(JSON.stringify(submission))
  const state = isTrapped(submission) ? 'quarantined' : 'pending'
  const row = await appendToJournal(req, { key, bodyDigest, channel, state, submission, origin })
  if (row) {
    wakeJob('journal')
    return receiptOf(row)
  }
  const earlier = await findByKey(req, key)
  if (earlier?.bodyDigest !== bodyDigest) throw new IdempotencyConflict()
  return receiptOf(earlier)
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** A robot filled what people do not see. */
const isTrapped = (submission: EnquirySubmission | MailSubmission): boolean =>
  'website' in submission && Boolean(submission.website)

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
