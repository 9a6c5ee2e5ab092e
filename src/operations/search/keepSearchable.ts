import type { PayloadRequest } from 'payload'

import { plainFields } from '@/database/plainFields'
import { writeSearchEntry } from '@/database/searchIndex/writeSearchEntry'
import type { Company, Contact, Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { entryOfEnquiry } from './entryOfEnquiry'
import { entryOfParty } from './entryOfParty'
import type { SearchedSlug } from './searchedSlugs'

/** Brings what a record is found by to how it stands now, in the request's transaction. */
export async function keepSearchable(
  req: PayloadRequest,
  collection: SearchedSlug,
  id: string,
): Promise<void> {
  if (collection !== 'enquiries') {
    const party = await read<Company | Contact>(req, collection, id)
    if (party) await writeSearchEntry(req, entryOfParty(collection, party))
    return
  }
  const enquiry = await read<Enquiry>(req, 'enquiries', id)
  if (!enquiry) return
  const contact = await read<Contact>(req, 'contacts', idOf(enquiry.contact))
  const company = await read<Company>(req, 'companies', idOf(enquiry.company))
  await writeSearchEntry(req, entryOfEnquiry({ enquiry, contact, company }))
}

// Straight from the database: the index is the product's own, whoever saves the record.
async function read<T extends { id: string }>(
  req: PayloadRequest,
  collection: SearchedSlug,
  id: null | string,
): Promise<null | T> {
  const found = id && (await plainFields({ req, collection, id, fields: fields[collection] }))
  return found ? ({ ...found, id } as unknown as T) : null
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
}
