import type { Payload, PayloadRequest } from 'payload'

import { type ContentSlug, contentSlugs } from '@/collections/slugs'
import { inTransaction } from '@/operations/inTransaction'
import { systemRequest } from '@/operations/systemRequest'

import { addContact } from './addContact'
import { addDocuments } from './addDocuments'
import { addOwners } from './addOwners'
import { addReplyTemplates } from './addReplyTemplates'
import { readLedger, writeLedger } from './ledger'
import { prospectus } from './prospectus'

/** How many documents of each collection there are, the trash not counted. */
export type Counts = Record<ContentSlug, number>

/**
 * Puts into the database what of the prospectus was never put in before: published, in both
 * languages, with one owner account for each theme and templates for replies. It leaves alone all that is or was there, so
 * what editors changed stays changed and what they removed stays removed. One transaction holds it all.
 */
export async function loadProspectus(payload: Payload): Promise<Counts> {
  const req = await systemRequest(payload)
  const added = await inTransaction(req, () => addWhatIsNew(req))
  if (added) payload.logger.info(`Loaded ${added} records of the prospectus`)
  return countContent(payload)
}

async function addWhatIsNew(req: PayloadRequest): Promise<number> {
  const { contact, records } = prospectus()
  const ledger = await readLedger(req)
  const before = ledger.size
  await addOwners(req, ledger, records.themes)
  await addDocuments(req, ledger, records)
  await addContact(req, ledger, contact)
  await addReplyTemplates(req, ledger)
  if (ledger.size > before) await writeLedger(req, ledger)
  return ledger.size - before
}

async function countContent(payload: Payload): Promise<Counts> {
  const counts = await Promise.all(
    contentSlugs.map(async (collection) => {
      // For the operator's summary, on nobody's behalf.
      const { totalDocs } = await payload.count({ collection, overrideAccess: true })
      return [collection, totalDocs] as const
    }),
  )
  return Object.fromEntries(counts) as Counts
}
