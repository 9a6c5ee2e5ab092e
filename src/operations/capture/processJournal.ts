import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import type { EnquiryOrigin } from '@/contracts/enquiryOrigin'
import { enquirySubmission } from '@/contracts/enquirySubmission'
import { mailSubmission } from '@/contracts/mailSubmission'
import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import { continueThread } from '@/domain/threading/continueThread'
import { emptyThread } from '@/domain/threading/mailThread'
import { linkMails } from '@/operations/incomingMail/linkMails'
import { wasAcknowledgedLately } from '@/operations/outgoingMail/wasAcknowledgedLately'
import { findOrCreateCompany } from '@/operations/parties/findOrCreateCompany'
import { findOrCreateContact } from '@/operations/parties/findOrCreateContact'
import type { Enquiry, Journal } from '@/payload-types'

import { inBatch } from '../batch/inBatch'
import { createKnown } from '../createKnown'
import { idsBySlug } from '../idsBySlug'
import { inTransaction } from '../inTransaction'

/**
 * Makes enquiries of journal rows, all in one transaction: contact, company, enquiry and, by the
 * hooks of `enquiries`, its route, events and mails. A row that is no longer pending is left alone,
 * so that running it twice, or in two processes, changes nothing.
 */
export const processJournal = (req: PayloadRequest, ids: readonly string[]): Promise<void> =>
  inTransaction(req, () => inBatch(req, () => processRows(req, ids)), {
    isRepeatable: true,
    isUnattended: true,
  })

async function processRows(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const rows = await claim(req, ids)
  const enquiries = await createKnown({
    req,
    collection: 'enquiries',
    docs: await enquiriesOf(req, rows),
  })
  const processed = rows.map((row, n) => ({ row, enquiry: enquiries[n]!.id }))
  const changes = processed.map(({ row, enquiry }) => ({ ids: [row.id], values: { enquiry } }))
  await setPlainDocs({ req, collection: 'journal', changes })
  await linkMails(
    req,
    processed.filter(({ row }) => row.channel === 'email'),
  )
}

const fields = [
  'channel',
  'origin',
  'receivedAt',
  'reference',
  'respondBy',
  'state',
  'submission',
] as const

type Row = Pick<Journal, 'id' | (typeof fields)[number]>

/** Two processes that claim the same row conflict here, and one of them finds it processed. */
async function claim(req: PayloadRequest, ids: readonly string[]): Promise<Row[]> {
  const found = await plainDocs({ req, collection: 'journal', ids, fields })
  const pending = ids
    .map((id) => ({ ...found.get(id), id }) as Row)
    .filter(({ state }) => state === 'pending')
  const changes = [{ ids: pending.map(({ id }) => id), values: { state: 'processed' } }]
  await setPlainDocs({ req, collection: 'journal', changes })
  return pending
}

type NewEnquiry = RequiredDataFromCollectionSlug<'enquiries'>

/** What is to be stored of each row. */
async function enquiriesOf(req: PayloadRequest, rows: readonly Row[]): Promise<NewEnquiry[]> {
  const enquiries = []
  const acknowledged = new Set<string>()
  for (const row of rows) {
    const told = await (row.channel === 'email'
      ? toldByMail(req, row, acknowledged)
      : toldByForm(req, row))
    enquiries.push({
      ...told.enquiry,
      reference: row.reference,
      receivedAt: row.receivedAt,
      promisedBy: row.respondBy,
      journal: row.id,
      ...filledByHooks,
    })
    if (!told.enquiry.noAutoReply) acknowledged.add(normaliseEmail(told.email))
  }
  return enquiries
}

const filledByHooks = {
  stage: 'received',
  status: 'ongoing',
  ball: 'ours',
  classification: 'unclassified',
} as const

/** Who wrote what. */
type Told = {
  email: string
  enquiry: Pick<Enquiry, 'channel' | 'language' | 'message'> & Partial<Enquiry>
}

async function toldByForm(req: PayloadRequest, row: Row): Promise<Told> {
  const submission = enquirySubmission.parse(row.submission)
  const company = await findOrCreateCompany({ req, submission })
  const enquiry = {
    channel: 'form' as const,
    language: submission.language ?? 'en',
    subject: submission.subject,
    message: submission.message,
    country: submission.country ?? 'unknown',
    contact: await findOrCreateContact({ req, submission, company }),
    company,
    themes: await idsBySlug(req, 'themes', submission.themes),
    assets: await idsBySlug(req, 'assets', submission.assets),
    projects: await idsBySlug(req, 'projects', submission.projects),
    consent: {
      basis: 'notice' as const,
      given: true,
      noticeVersion: submission.noticeVersion,
      at: row.receivedAt,
    },
    origin: (row.origin ?? undefined) as EnquiryOrigin | undefined,
  }
  return { email: submission.email, enquiry }
}

/** `acknowledged` are those who are answered by what came before it. */
async function toldByMail(
  req: PayloadRequest,
  row: Row,
  acknowledged: ReadonlySet<string>,
): Promise<Told> {
  const submission = mailSubmission.parse(row.submission)
  const { language, subject, message, email, mail } = submission
  const company = await findOrCreateCompany({ req, submission })
  const contact = await findOrCreateContact({ req, submission, company })
  const isAnswered =
    acknowledged.has(normaliseEmail(email)) || (await wasAcknowledgedLately(req, email))
  const enquiry = {
    channel: 'email' as const,
    language,
    subject,
    message,
    country: 'unknown' as const,
    contact,
    company,
    consent: { basis: 'email' as const, given: false, at: row.receivedAt },
    noAutoReply: !mail.mayAutoReply || isAnswered,
    thread: continueThread(emptyThread, {
      id: mail.messageId ?? '',
      from: 'investor',
      // Else anybody could have us send words of theirs to an address that they pretend to have.
      subject: mail.isAuthentic ? subject : undefined,
    }),
  }
  return { email, enquiry }
}
