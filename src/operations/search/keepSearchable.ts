import type { PayloadRequest } from 'payload'

import { writeSearchEntry } from '@/database/searchIndex/writeSearchEntry'
import type { Company, Contact, Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { entryOfEnquiry } from './entryOfEnquiry'
import { entryOfParty } from './entryOfParty'
import { searchedFields } from './searchedFields'
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
const read = async <T extends { id: string }>(
  req: PayloadRequest,
  collection: SearchedSlug,
  id: null | string,
): Promise<null | T> =>
  id
    ? req.payload.db.findOne<T>({
        collection,
        req,
        select: searchedFields[collection],
        where: { id: { equals: id } },
      })
    : null
