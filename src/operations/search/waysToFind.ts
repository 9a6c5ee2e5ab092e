import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { idsWith } from '@/database/idsWith'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import { isReference } from '@/domain/reference'

import { findByWords } from './findByWords'
import type { SearchedSlug } from './searchedSlugs'

/** A field that has an index, and the values by which it finds what these words ask for. */
type Way = (req: PayloadRequest, words: string) => Promise<{ field: string; values: string[] }>

/** Records that have their own words in the search index, or point to those that have. */
const byWords =
  (slug: SearchedSlug, field = 'id'): Way =>
  async (req, words) => ({ field, values: await findByWords(req, slug, words) })

const ofEnquiry = byWords('enquiries', 'enquiry')

/** Records of an address, where all of it is asked for. */
const byAddress =
  (field: string): Way =>
  async (_req, words) => ({ field, values: words.includes('@') ? [normaliseEmail(words)] : [] })

/** What came in has the reference of the enquiry that it becomes, and has it before there is one. */
const byReference: Way = async (req, words) => {
  const reference = words.trim().toUpperCase()
  return isReference(reference)
    ? { field: 'reference', values: [reference] }
    : ofEnquiry(req, words)
}

/** Suggestions by one of the two that they are about, which stand in a table of their own. */
const byParty =
  (slug: PartySlug): Way =>
  async (req, words) => {
    const any = { [slug]: await findByWords(req, slug, words) }
    return { field: 'id', values: await idsWith({ req, collection: 'match-suggestions', any }) }
  }

/**
 * By what the records of a list are found, each by an index. Most belong to an enquiry, and are found by
 * its words: so nothing need be written anew for them when it changes hands.
 */
export const waysToFind = {
  enquiries: [byWords('enquiries')],
  contacts: [byWords('contacts')],
  companies: [byWords('companies')],
  'match-suggestions': [byParty('contacts'), byParty('companies')],
  merges: ['kept', 'merged'].flatMap((field) => [
    byWords('contacts', field),
    byWords('companies', field),
  ]),
  interactions: [ofEnquiry],
  'enquiry-events': [ofEnquiry],
  clocks: [ofEnquiry],
  attachments: [byWords('attachments'), ofEnquiry],
  journal: [byReference],
  'outgoing-mail': [byAddress('to'), ofEnquiry],
  'incoming-mail': [byWords('incoming-mail'), byAddress('from'), ofEnquiry],
  'dead-addresses': [byAddress('address')],
} as const satisfies Record<string, readonly Way[]>
