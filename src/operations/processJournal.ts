import type { PayloadRequest } from 'payload'

import type { EnquiryOrigin } from '@/contracts/enquiryOrigin'
import { enquirySubmission } from '@/contracts/enquirySubmission'
import { updateIf } from '@/database/updateIf'
import type { Journal } from '@/payload-types'

import { findOrCreateCompany } from './findOrCreateCompany'
import { findOrCreateContact } from './findOrCreateContact'
import { idsBySlug } from './idsBySlug'
import { inTransaction } from './inTransaction'

/**
 * Makes the enquiry of one journal row, in one transaction: contact, company, enquiry and, by the
 * hooks of `enquiries`, its route, events and mails. A row that is no longer pending is left alone,
 * so that running it twice, or in two processes, changes nothing.
 */
export async function processJournal(req: PayloadRequest, id: string): Promise<void> {
  await inTransaction(req, async () => {
    const row = await claim(req, id)
    if (!row) return
    const enquiry = await createEnquiry(req, row)
    await req.payload.db.updateOne({
      collection: 'journal',
      id,
      data: { enquiry },
      req,
      returning: false,
    })
  })
}

/** Two processes that claim the same row conflict here, and one of them finds it processed. */
const claim = (req: PayloadRequest, id: string): Promise<Journal | null> =>
  updateIf({
    payload: req.payload,
    collection: 'journal',
    data: { state: 'processed' },
    req,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'pending' } }] },
  })

async function createEnquiry(req: PayloadRequest, row: Journal): Promise<string> {
  const submission = enquirySubmission.parse(row.submission)
  const company = await findOrCreateCompany({ req, submission })
  const contact = await findOrCreateContact({ req, submission, company })
  const { id } = await req.payload.create({
    collection: 'enquiries',
    depth: 0,
    // Nobody is signed in: the product itself turns a captured submission into an enquiry.
    overrideAccess: true,
    req,
    data: {
      reference: row.reference,
      channel: 'form',
      receivedAt: row.receivedAt,
      promisedBy: row.respondBy,
      language: submission.language ?? 'en',
      subject: submission.subject,
      message: submission.message,
      country: submission.country ?? 'unknown',
      contact,
      company,
      themes: await idsBySlug(req, 'themes', submission.themes),
      assets: await idsBySlug(req, 'assets', submission.assets),
      projects: await idsBySlug(req, 'projects', submission.projects),
      consent: { given: true, noticeVersion: submission.noticeVersion, at: row.receivedAt },
      origin: (row.origin ?? undefined) as EnquiryOrigin | undefined,
      journal: row.id,
      // The hooks fill these.
      stage: 'received',
      status: 'ongoing',
      ball: 'ours',
      classification: 'unclassified',
    },
  })
  return id
}
