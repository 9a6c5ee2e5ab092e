import type { PayloadRequest } from 'payload'

import type { EnquiryOrigin } from '@/contracts/enquiryOrigin'
import { enquirySubmission } from '@/contracts/enquirySubmission'
import { mailSubmission } from '@/contracts/mailSubmission'
import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import { continueThread } from '@/domain/threading/continueThread'
import { emptyThread } from '@/domain/threading/mailThread'
import { eventsTogether } from '@/operations/events/eventsTogether'
import { linkMails } from '@/operations/incomingMail/linkMails'
import { wasAcknowledgedLately } from '@/operations/outgoingMail/wasAcknowledgedLately'
import { findOrCreateCompany } from '@/operations/parties/findOrCreateCompany'
import { findOrCreateContact } from '@/operations/parties/findOrCreateContact'
import { ownerLoads } from '@/operations/routing/ownerLoads'
import { searchableTogether } from '@/operations/search/searchableTogether'
import type { Enquiry, Journal } from '@/payload-types'

import { createKnown } from '../createKnown'
import type { Facts } from '../factOf'
import { idOf } from '../idOf'
import { idsBySlug } from '../idsBySlug'
import { inTransaction } from '../inTransaction'

/**
 * Makes enquiries of journal rows, all in one transaction: contact, company, enquiry and, by the
 * hooks of `enquiries`, its route, events and mails. A row that is no longer pending is left alone,
 * so that running it twice, or in two processes, changes nothing.
 */
export const processJournal = (req: PayloadRequest, ids: readonly string[]): Promise<void> =>
  inTransaction(
    req,
    () => searchableTogether(req, () => eventsTogether(req, () => processRows(req, ids))),
    {
      isRepeatable: true,
      isUnattended: true,
    },
  )

async function processRows(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  req.context.facts = new Map() satisfies Facts
  const processed: { row: Row; enquiry: string }[] = []
  for (const row of await claim(req, ids))
    processed.push({ row, enquiry: await createEnquiry(req, row) })
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

async function createEnquiry(req: PayloadRequest, row: Row): Promise<string> {
  const told = await (row.channel === 'email' ? toldByMail : toldByForm)(req, row)
  const { id, owner } = await createKnown({
    req,
    collection: 'enquiries',
    data: {
      ...told,
      reference: row.reference,
      receivedAt: row.receivedAt,
      promisedBy: row.respondBy,
      journal: row.id,
      // The hooks fill these.
      stage: 'received',
      status: 'ongoing',
      ball: 'ours',
      classification: 'unclassified',
    },
  })
  const [loads, taker] = [await ownerLoads(req), idOf(owner)]
  if (taker) loads.set(taker, (loads.get(taker) ?? 0) + 1)
  return id
}

type Told = Pick<Enquiry, 'channel' | 'language' | 'message'> & Partial<Enquiry>

async function toldByForm(req: PayloadRequest, row: Row): Promise<Told> {
  const submission = enquirySubmission.parse(row.submission)
  const company = await findOrCreateCompany({ req, submission })
  return {
    channel: 'form',
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
      basis: 'notice',
      given: true,
      noticeVersion: submission.noticeVersion,
      at: row.receivedAt,
    },
    origin: (row.origin ?? undefined) as EnquiryOrigin | undefined,
  }
}

async function toldByMail(req: PayloadRequest, row: Row): Promise<Told> {
  const submission = mailSubmission.parse(row.submission)
  const { language, subject, message, email, mail } = submission
  const company = await findOrCreateCompany({ req, submission })
  const contact = await findOrCreateContact({ req, submission, company })
  const mayAnswer = mail.mayAutoReply && !(await wasAcknowledgedLately(req, email))
  return {
    channel: 'email',
    language,
    subject,
    message,
    country: 'unknown',
    contact,
    company,
    consent: { basis: 'email', given: false, at: row.receivedAt },
    noAutoReply: !mayAnswer,
    thread: continueThread(emptyThread, {
      id: mail.messageId ?? '',
      from: 'investor',
      // Else anybody could have us send words of theirs to an address that they pretend to have.
      subject: mail.isAuthentic ? subject : undefined,
    }),
  }
}
