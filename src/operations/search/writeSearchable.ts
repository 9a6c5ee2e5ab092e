import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { plainDocs } from '@/database/plainDocs'
import type { SearchEntry } from '@/database/searchIndex/searchEntry'
import { writeSearchEntries } from '@/database/searchIndex/writeSearchEntries'
import type { Attachment, Company, Contact, Enquiry, IncomingMail } from '@/payload-types'

import { idOf } from '../idOf'
import { entryOfAttachment } from './entryOfAttachment'
import { entryOfEnquiry } from './entryOfEnquiry'
import { entryOfMail } from './entryOfMail'
import { entryOfParty } from './entryOfParty'
import type { SearchedSlug } from './searchedSlugs'

/** Writes anew what records are found by, in the request's transaction. */
export async function writeSearchable(
  req: PayloadRequest,
  collection: SearchedSlug,
  ids: readonly string[],
): Promise<void> {
  await writeSearchEntries(req, await entriesOf[collection](req, ids))
}

type Entries = (req: PayloadRequest, ids: readonly string[]) => Promise<SearchEntry[]>

const entriesOf: Record<SearchedSlug, Entries> = {
  enquiries: entriesOfEnquiries,
  contacts: entriesOfParties('contacts'),
  companies: entriesOfParties('companies'),
  'incoming-mail': async (req, ids) =>
    (await read<IncomingMail>(req, 'incoming-mail', ids)).map(entryOfMail),
  attachments: async (req, ids) =>
    (await read<Attachment>(req, 'attachments', ids)).map(entryOfAttachment),
}

function entriesOfParties(collection: PartySlug): Entries {
  return async (req, ids) =>
    (await read<Company | Contact>(req, collection, ids)).map((party) =>
      entryOfParty(collection, party),
    )
}

async function entriesOfEnquiries(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<SearchEntry[]> {
  const enquiries = await read<Enquiry>(req, 'enquiries', ids)
  const of = async <T extends Company | Contact>(slug: SearchedSlug, wanted: (null | string)[]) => {
    const parties = await read<T>(req, slug, [...new Set(wanted.filter((id) => id !== null))])
    return new Map(parties.map((party) => [party.id as null | string, party]))
  }
  const contacts = await of<Contact>(
    'contacts',
    enquiries.map(({ contact }) => idOf(contact)),
  )
  const companies = await of<Company>(
    'companies',
    enquiries.map(({ company }) => idOf(company)),
  )
  return enquiries.map((enquiry) =>
    entryOfEnquiry({
      enquiry,
      contact: contacts.get(idOf(enquiry.contact)) ?? null,
      company: companies.get(idOf(enquiry.company)) ?? null,
    }),
  )
}

// Straight from the database: the index is the product's own, whoever saves the record.
async function read<T extends { id: string }>(
  req: PayloadRequest,
  collection: SearchedSlug,
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return []
  const found = await plainDocs({ req, collection, ids, fields: fields[collection] })
  return [...found].map(([id, doc]) => ({ ...doc, id }) as unknown as T)
}

const fields = {
  enquiries: [
    'reference',
    'subject',
    'message',
    'contact',
    'company',
    'owner',
    'projectManager',
    'themes',
    'stage',
    'receivedAt',
  ],
  contacts: ['name', 'email', 'phone', 'themes', 'createdAt'],
  companies: ['name', 'domain', 'themes', 'createdAt'],
  'incoming-mail': ['subject', 'from', 'fromName', 'receivedAt'],
  attachments: ['name', 'description', 'createdAt'],
}
