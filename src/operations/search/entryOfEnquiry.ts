import type { SearchEntry } from '@/database/searchIndex/searchEntry'
import { scopeTerm } from '@/domain/search/scopeTerm'
import { searchTerms } from '@/domain/search/searchTerms'
import type { Company, Contact, Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'

type Asking = {
  enquiry: Pick<
    Enquiry,
    | 'id'
    | 'message'
    | 'owner'
    | 'projectManager'
    | 'receivedAt'
    | 'reference'
    | 'stage'
    | 'subject'
    | 'themes'
  >
  contact: null | Pick<Contact, 'email' | 'name'>
  company: null | Pick<Company, 'domain' | 'name'>
}

/** What an enquiry is found by: its own words and who asks; and whose it is. */
export function entryOfEnquiry({ enquiry, contact, company }: Asking): SearchEntry {
  const { id, message, owner, projectManager, receivedAt, reference, stage, subject } = enquiry
  const words = [reference, subject, message, contact?.name, contact?.email]
  const [ownedBy, managedBy] = [idOf(owner), idOf(projectManager)]
  return {
    collection: 'enquiries',
    record: id,
    at: receivedAt,
    terms: [
      ...searchTerms([...words, company?.name, company?.domain].filter(Boolean).join('\n')),
      ...(ownedBy ? [scopeTerm('owner', ownedBy)] : []),
      ...(managedBy ? [scopeTerm('manager', managedBy)] : []),
      ...idsOf(enquiry.themes).map((theme) => scopeTerm('theme', theme)),
      scopeTerm('stage', stage),
    ],
  }
}
