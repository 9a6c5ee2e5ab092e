import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { idsWith } from '@/database/idsWith'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'

import { findByWords } from './findByWords'
import type { SearchedSlug } from './searchedSlugs'

/** A field that has an index, and the values by which it finds what these words ask for. */
type Way = (req: PayloadRequest, words: string) => Promise<{ field: string; values: string[] }>

/** Records that have their own words in the search index, or point to those that have. */
const byWords =
  (slug: SearchedSlug, field = 'id'): Way =>
  async (req, words) => ({ field, values: await findByWords(req, slug, words) })

/** Records that have in one field all that is asked for and no more. */
const byWhole =
  (field: string, stored: (words: string) => string): Way =>
  async (_req, words) => ({ field, values: [stored(words)] })

/** Suggestions by one of the two that they are about, which stand in a table of their own. */
const byParty =
  (slug: PartySlug): Way =>
  async (req, words) => {
    const any = { [slug]: await findByWords(req, slug, words) }
    return { field: 'id', values: await idsWith({ req, collection: 'match-suggestions', any }) }
  }

const ofEnquiry = byWords('enquiries', 'enquiry')
const reference = (words: string) => words.trim().toUpperCase()

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
  // One that waits to be processed has no enquiry yet.
  journal: [byWhole('reference', reference), ofEnquiry],
  'outgoing-mail': [byWhole('to', normaliseEmail), ofEnquiry],
  'incoming-mail': [byWords('incoming-mail'), byWhole('from', normaliseEmail), ofEnquiry],
  'dead-addresses': [byWhole('address', normaliseEmail)],
} as const satisfies Record<string, readonly Way[]>
