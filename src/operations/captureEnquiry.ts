import { createHash, randomUUID } from 'node:crypto'
import { type PayloadRequest, ValidationError } from 'payload'

import type { EnquiryOrigin } from '@/contracts/enquiryOrigin'
import type { EnquirySubmission } from '@/contracts/enquirySubmission'
import type { MailSubmission } from '@/contracts/mailSubmission'
import { promiseOf } from '@/domain/serviceLevel/promiseOf'
import type { Journal } from '@/payload-types'

import { IdempotencyConflict } from './idempotencyConflict'
import { nextReference } from './nextReference'
import { currentSettings } from './serviceSettings'
import { wakeJob } from './wakeJobs'

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
 * when the key was used before for something else.
 */
export async function captureEnquiry(capture: Capture): Promise<Receipt> {
  const { req, idempotencyKey } = capture
  const key = idempotencyKey === undefined ? randomUUID() : digest(idempotencyKey)
  const bodyDigest = digest(JSON.stringify(capture.submission))

  const earlier = idempotencyKey === undefined ? undefined : await findByKey(req, key)
  if (earlier) return repeated(earlier, bodyDigest)
  try {
    const receipt = await store({ ...capture, key, bodyDigest })
    wakeJob('journal')
    return receipt
  } catch (error) {
    // Somebody with the same key may have come first between the look and the write.
    if (!(error instanceof ValidationError)) throw error
    const winner = await findByKey(req, key)
    if (!winner) throw error
    return repeated(winner, bodyDigest)
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

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

function repeated(row: Journal, bodyDigest: string): Receipt {
  if (row.bodyDigest !== bodyDigest) throw new IdempotencyConflict()
  return receiptOf(row)
}

const receiptOf = ({ reference, receivedAt, respondBy }: Journal): Receipt => ({
  reference,
  receivedAt,
  respondBy,
})

/** A robot filled what people do not see. */
const isTrapped = (submission: EnquirySubmission | MailSubmission): boolean =>
  'website' in submission && Boolean(submission.website)

async function store({
  req,
  channel,
  submission,
  origin,
  key,
  bodyDigest,
}: Capture & { key: string; bodyDigest: string }): Promise<Receipt> {
  const receivedAt = new Date()
  const respondBy = promiseOf(receivedAt, await currentSettings(req))
  const reference = await nextReference(req, receivedAt)
  const receipt = {
    reference,
    receivedAt: receivedAt.toISOString(),
    respondBy: respondBy.toISOString(),
  }
  // One write, straight to the database and in no transaction: nobody else may write to the journal,
  // and of two with the same key the second meets the first as a duplicate, not as a conflict.
  await req.payload.db.create({
    collection: 'journal',
    req,
    returning: false,
    data: {
      ...receipt,
      key,
      bodyDigest,
      channel,
      state: isTrapped(submission) ? 'quarantined' : 'pending',
      submission,
      origin,
      attempts: 0,
    },
  })
  return receipt
}
