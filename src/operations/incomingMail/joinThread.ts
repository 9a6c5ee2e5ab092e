import type { PayloadRequest } from 'payload'

import { withoutControls } from '@/mail/intake/withoutControls'
import type { IncomingMail, Interaction } from '@/payload-types'

import { claimMail } from './claimMail'
import { continueThreadOf } from './continueThreadOf'
import { isStaff } from './isStaff'
import type { ReadMail } from './readIncomingMail'
import { toldByMail } from './toldByMail'

const LONGEST_SUMMARY = 200
const LONGEST_TEXT = 100_000
const NO_SUBJECT = '–'

type Joined = {
  req: PayloadRequest
  row: IncomingMail
  read: ReadMail
  /** Id of the enquiry. */
  enquiry: string
  isNewParticipant: boolean
}

/**
 * Adds a mail to the conversation of its enquiry, in the caller's transaction; what follows from it
 * (whose turn it is, the clocks, waking the enquiry) follows from the interaction.
 */
export async function joinThread({ req, row, read, enquiry, isNewParticipant }: Joined) {
  const claimed = await claimMail(req, row, {
    ...toldByMail(read),
    state: 'taken',
    enquiry,
    hasFilesToKeep: read.mail.attachments.length > 0,
  })
  if (!claimed) return
  const { id } = await req.payload.create({
    collection: 'interactions',
    depth: 0,
    // The investor's words, which the product records: its fields are closed to everybody else.
    overrideAccess: true,
    req,
    data: {
      ...(await wordsOf(req, row, read)),
      enquiry,
      kind: 'email',
      received: row.id,
      isNewParticipant,
    } as Interaction,
  })
  await req.payload.db.updateOne({
    collection: 'incoming-mail',
    id: row.id,
    data: { interaction: id },
    req,
    returning: false,
  })
  if (read.mail.messageId) await continueThreadOf(req, enquiry, read.mail.messageId)
}

async function wordsOf(req: PayloadRequest, row: IncomingMail, { mail }: ReadMail) {
  const { name = '', address = '' } = mail.from ?? {}
  const now = new Date().toISOString()
  return {
    // What a colleague writes into the thread is said among ourselves.
    direction: (await isStaff(req, address)) ? ('internal' as const) : ('inbound' as const),
    summary: withoutControls(mail.subject).slice(0, LONGEST_SUMMARY) || NO_SUBJECT,
    body: mail.text.slice(0, LONGEST_TEXT),
    fullText: mail.fullText === mail.text ? null : mail.fullText.slice(0, LONGEST_TEXT),
    sender: withoutControls(name ? `${name} <${address}>` : address),
    at: row.receivedAt < now ? row.receivedAt : now,
  }
}
