import type { PayloadRequest } from 'payload'

import { scopeTerms } from '@/access/scopeTerms'
import { findSearchEntries } from '@/database/searchIndex/findSearchEntries'
import { wantedTerms } from '@/domain/search/wantedTerms'

import type { SearchedSlug } from './searchedSlugs'

/** A search finds no more than this, the newest; who wants others says more words. */
const MOST_FOUND = 200

/**
 * The ids of the newest records that have all these words: as whole words, or, when those are not
 * enough, as beginnings of words. It narrows a query down; its access rules still hold.
 */
export async function findByWords(
  req: PayloadRequest,
  collection: SearchedSlug,
  words: string,
): Promise<string[]> {
  const all = wantedTerms(words)
  if (all.length === 0) return []
  const any = req.user && isScoped(collection) ? await scopeTerms(req, collection) : null
  if (any?.length === 0) return []
  const query = { collection, all, any, limit: MOST_FOUND }
  const found = await findSearchEntries(req, { ...query, beginnings: false })
  return found.length < MOST_FOUND ? findSearchEntries(req, { ...query, beginnings: true }) : found
}

/** Whose a mail or a file is stands in its enquiry alone. */
const isScoped = (collection: SearchedSlug) =>
  collection !== 'incoming-mail' && collection !== 'attachments'
