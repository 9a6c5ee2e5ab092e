import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'

import type { EnquiryOrigin } from '@/contracts/enquiryOrigin'
import type { EnquirySubmission } from '@/contracts/enquirySubmission'
import type { MailSubmission } from '@/contracts/mailSubmission'
import type { Journal } from '@/payload-types'

export type Submitted = (
  | { channel: 'form'; submission: EnquirySubmission }
  | { channel: 'email'; submission: MailSubmission }
) & {
  /** The sender's own name for this submission; sent twice, it is stored once. */
  idempotencyKey?: string
  origin?: EnquiryOrigin
}

/** What the journal keeps of a submission from the start. */
export type JournalEntry = Pick<Journal, 'bodyDigest' | 'channel' | 'key' | 'state'> & {
  submission: object
  origin?: object
}

/** A submission as the journal keeps it: what a robot sent is put aside. */
export const journalEntry = ({
  channel,
  submission,
  idempotencyKey,
  origin,
}: Submitted): JournalEntry => ({
  key: idempotencyKey === undefined ? uuidv7() : digest(idempotencyKey),
  bodyDigest: digest(JSON.stringify(submission)),
  channel,
  state: isTrapped(submission) ? 'quarantined' : 'pending',
  submission,
  origin,
})

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** A robot filled what people do not see. */
const isTrapped = (submission: EnquirySubmission | MailSubmission): boolean =>
  'website' in submission && Boolean(submission.website)
