import type { PayloadRequest } from 'payload'

import { hasSearchEntries } from '@/database/searchIndex/hasSearchEntries'

import { inPages } from '../inPages'
import { inTransaction } from '../inTransaction'
import { searchedSlugs } from './searchedSlugs'
import { writeSearchable } from './writeSearchable'

/** Makes the search index of what there is, where it is missing. */
export async function prepareSearch(req: PayloadRequest): Promise<void> {
  if (await hasSearchEntries(req)) return
  for (const collection of searchedSlugs) {
    for await (const page of inPages({ req, collection, select: {}, limit: 200 })) {
      const ids = page.map(({ id }) => id)
      await inTransaction(req, () => writeSearchable(req, collection, ids))
    }
  }
}
