import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import type { EnquiryOrigin } from '@/contracts/enquiryOrigin'
import { type EnquirySubmission, enquirySubmission } from '@/contracts/enquirySubmission'
import { type MailSubmission, mailSubmission } from '@/contracts/mailSubmission'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import { continueThread } from '@/domain/threading/continueThread'
import { emptyThread } from '@/domain/threading/mailThread'
import { acknowledgedLately } from '@/operations/outgoingMail/acknowledgedLately'
import { findOrCreateCompanies } from '@/operations/parties/findOrCreateCompanies'
import { findOrCreateContacts } from '@/operations/parties/findOrCreateContacts'

import { idsBySlug } from '../idsBySlug'
import type { JournalRow } from './journalRow'

type NewEnquiry = RequiredDataFromCollectionSlug<'enquiries'>

/** The enquiries that rows of the journal become, in their order, with contacts and companies. */
export async function enquiriesOfRows(
  req: PayloadRequest,
  rows: readonly JournalRow[],
): Promise<NewEnquiry[]> {
  const submissions = rows.map(submissionOf)
  const companies = await findOrCreateCompanies(req, submissions)
  const writers = rows.map((row, n) => ({
    row,
    submission: submissions[n]!,
    company: companies[n]!,
  }))
  const contacts = await findOrCreateContacts(req, writers)
  // Only a mail asks whether its sender was answered.
  const senders = writers
    .filter(({ submission }) => 'mail' in submission)
    .map(({ submission }) => contacts.get(normaliseEmail(submission.email))!.email)
  const acknowledged = await acknowledgedLately(req, [...new Set(senders)])
  const enquiries = []
  for (const { row, submission, company } of writers) {
    const contact = contacts.get(normaliseEmail(submission.email))!
    const isAnswered = acknowledged.has(contact.email)
    const told =
      'mail' in submission
        ? toldByMail(submission, { isAnswered })
        : await toldByForm(req, submission)
    enquiries.push({
      ...told,
      ...toldByRow(row, told.consent),
      contact: contact.id,
      company,
      ...filledByHooks,
    })
    if (!told.noAutoReply) acknowledged.add(contact.email)
  }
  return enquiries
}

const submissionOf = ({ channel, submission }: JournalRow): EnquirySubmission | MailSubmission =>
  channel === 'email' ? mailSubmission.parse(submission) : enquirySubmission.parse(submission)

const filledByHooks = {
  stage: 'received',
  status: 'ongoing',
  ball: 'ours',
  classification: 'unclassified',
} as const

type Told = Pick<NewEnquiry, 'channel' | 'consent' | 'language' | 'message'> & Partial<NewEnquiry>

const toldByRow = (
  { id, origin, receivedAt, reference, respondBy }: JournalRow,
  consent: Told['consent'],
) => ({
  reference,
  receivedAt,
  promisedBy: respondBy,
  journal: id,
  origin: (origin ?? undefined) as EnquiryOrigin | undefined,
  consent: { ...consent, at: receivedAt },
})

async function toldByForm(req: PayloadRequest, submission: EnquirySubmission): Promise<Told> {
  const { country, language, message, noticeVersion, subject } = submission
  return {
    channel: 'form',
    language: language ?? 'en',
    subject,
    message,
    country: country ?? 'unknown',
    themes: await idsBySlug(req, 'themes', submission.themes),
    assets: await idsBySlug(req, 'assets', submission.assets),
    projects: await idsBySlug(req, 'projects', submission.projects),
    consent: { basis: 'notice', given: true, noticeVersion },
  }
}

const toldByMail = (
  { language, mail, message, subject }: MailSubmission,
  { isAnswered }: { isAnswered: boolean },
): Told => ({
  channel: 'email',
  language,
  subject,
  message,
  country: 'unknown',
  consent: { basis: 'email', given: false },
  noAutoReply: !mail.mayAutoReply || isAnswered,
  thread: continueThread(emptyThread, {
    id: mail.messageId ?? '',
    from: 'investor',
    // Else anybody could have us send words of theirs to an address that they pretend to have.
    subject: mail.isAuthentic ? subject : undefined,
  }),
})
