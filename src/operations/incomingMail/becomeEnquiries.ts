import type { PayloadRequest } from 'payload'

import { journalEntry } from '@/operations/capture/journalEntry'
import { writeToJournal } from '@/operations/capture/writeToJournal'
import type { IncomingMail } from '@/payload-types'

import { claimIncomingMails } from './claimIncomingMails'
import type { ReadMail } from './readIncomingMail'
import { submissionOfMail } from './submissionOfMail'
import { toldByMail } from './toldByMail'

/** A mail that belongs to no enquiry yet. */
export type NewMail = {
  row: IncomingMail
  read: ReadMail
  sender: string
  /** Ids of the enquiries that it may belong to, which staff are to judge. */
  suggestions: readonly string[]
}

/** Captures mails as submissions, the same way as the form's, in the caller's transaction. */
export async function becomeEnquiries(
  req: PayloadRequest,
  mails: readonly NewMail[],
): Promise<void> {
  if (mails.length === 0) return
  const claimed = await claimIncomingMails(
    req,
    mails.map(({ row: { id }, read }) => ({
      id,
      outcome: {
        ...toldByMail(read),
        state: 'taken',
        hasFilesToKeep: read.mail.attachments.length > 0,
      },
    })),
  )
  const own = mails.filter(({ row }) => claimed.has(row.id))
  for (const { row, suggestions } of own)
    if (suggestions.length > 0) await suggest(req, row, suggestions)
  const entries = own.map(({ row, read, sender }) =>
    journalEntry({
      channel: 'email',
      submission: submissionOfMail(row, read, sender),
      // With a space, which no sender of the form can put into theirs.
      idempotencyKey: `incoming mail ${row.id}`,
    }),
  )
  await writeToJournal({ req, entries })
}

const suggest = (req: PayloadRequest, { id }: IncomingMail, suggestions: readonly string[]) =>
  req.payload.update({
    collection: 'incoming-mail',
    id,
    data: { suggestions: [...suggestions] },
    depth: 0,
    // Only the product writes here.
    overrideAccess: true,
    req,
  })
