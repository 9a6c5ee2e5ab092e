import type { PayloadRequest } from 'payload'

import { type SearchedSlug, searchedSlugs } from './searchedSlugs'
import { writeSearchable } from './writeSearchable'

/** The ids of the records whose entries wait to be written. */
export type Changed = Record<SearchedSlug, Set<string>>

/**
 * Does work in the request's transaction that makes or changes several records, and then writes all
 * their entries in the search index together: one that changed several times is written once.
 */
export async function searchableTogether<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<T> {
  const changed: Changed = { enquiries: new Set(), contacts: new Set(), companies: new Set() }
  req.context.searchable = changed
  try {
    const result = await work()
    for (const slug of searchedSlugs) await writeSearchable(req, slug, [...changed[slug]])
    return result
  } finally {
    delete req.context.searchable
  }
}
