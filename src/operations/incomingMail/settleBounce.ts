import type { PayloadRequest } from 'payload'

import { deliveryReport } from '@/domain/deliveryReport/deliveryReport'
import type { RecipientReport } from '@/domain/deliveryReport/recipientReport'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import { recordEvent } from '@/operations/events/recordEvent'
import { tellOfBounce } from '@/operations/outgoingMail/tellOfBounce'
import { takeTurnBack } from '@/operations/pipeline/takeTurnBack'
import type { IncomingMail, OutgoingMail } from '@/payload-types'

import { idOf } from '../idOf'
import { holdAddress } from './holdAddress'
import type { ReadMail } from './readIncomingMail'
import { returnedMailIn } from './returnedMailIn'

type Bounced = { req: PayloadRequest; row: IncomingMail; read: ReadMail }

/**
 * Marks the mail of ours that came back, in its history too; takes the turn back; tells the owner;
 * and stops mail to an address that is dead for good. A report that names no mail of ours, or another recipient than it
 * had, settles nothing: anybody can write one.
 */
export async function settleBounce({ req, row, read }: Bounced): Promise<void> {
  const { facts, mail } = read
  const { originalMessageId, recipients } = deliveryReport({
    deliveryReports: facts.deliveryReports,
    returnedMail: returnedMailIn(mail),
    text: facts.text,
    inReplyTo: mail.inReplyTo,
    references: mail.references.join(' '),
  })
  const sent = originalMessageId ? await findSent(req, originalMessageId) : null
  const report = sent && reportFor(sent, recipients)
  if (!sent || !report) return
  await mark({ req, row, sent, report })
  if (report.isPermanent) await holdAddress(req, sent, report.status)
  await takeTurnBack(req, sent)
  await tellOfBounce(req, sent)
}

const findSent = (req: PayloadRequest, messageId: string): Promise<null | OutgoingMail> =>
  req.payload.db.findOne<OutgoingMail>({
    collection: 'outgoing-mail',
    req,
    where: { and: [{ messageId: { equals: messageId } }, { state: { not_equals: 'bounced' } }] },
  })

type Report = Pick<RecipientReport, 'isPermanent' | 'status'>

/** What is said of our recipient; a report that names nobody can only mean them, but proves little. */
function reportFor({ to }: OutgoingMail, reports: readonly RecipientReport[]): null | Report {
  const address = normaliseEmail(to)
  const named = reports.filter(({ recipient }) => recipient !== null)
  if (named.length === 0) return reports[0] ?? { status: null, isPermanent: false }
  const own = named.find(({ recipient }) => normaliseEmail(recipient!) === address)
  return own?.action === 'failed' ? own : null
}

type Marked = { req: PayloadRequest; row: IncomingMail; sent: OutgoingMail; report: Report }

async function mark({ req, row, sent, report: { status, isPermanent } }: Marked): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'outgoing-mail',
    id: sent.id,
    data: { state: 'bounced', bounce: { at: row.receivedAt, status, isPermanent } },
    req,
    returning: false,
  })
  await req.payload.db.updateOne({
    collection: 'incoming-mail',
    id: row.id,
    data: { about: sent.id },
    req,
    returning: false,
  })
  const enquiry = idOf(sent.enquiry)
  if (!enquiry) return
  await recordEvent({
    req,
    enquiry,
    type: 'mail-bounced',
    to: sent.kind,
    detail: { mail: sent.id, status, permanent: isPermanent },
  })
}
