import type { PartySlug } from '@/collections/slugs'
import type { SearchEntry } from '@/database/searchIndex/searchEntry'
import { scopeTerm } from '@/domain/search/scopeTerm'
import { searchTerms } from '@/domain/search/searchTerms'
import type { Company, Contact } from '@/payload-types'

import { idsOf } from '../idsOf'

type Known = Pick<Contact, 'createdAt' | 'id' | 'name' | 'themes'> &
  Partial<Pick<Company, 'domain'> & Pick<Contact, 'email' | 'phone'>>

/** What a contact or company is found by, and the themes whose owners see it. */
export const entryOfParty = (collection: PartySlug, party: Known): SearchEntry => ({
  collection,
  record: party.id,
  at: party.createdAt,
  terms: [
    ...searchTerms([party.name, party.email, party.phone, party.domain].filter(Boolean).join('\n')),
    ...idsOf(party.themes).map((theme) => scopeTerm('theme', theme)),
  ],
})
