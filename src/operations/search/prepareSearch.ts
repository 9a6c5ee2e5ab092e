import type { PayloadRequest } from 'payload'

import { hasSearchEntries } from '@/database/searchIndex/hasSearchEntries'

import { inPages } from '../inPages'
import { inTransaction } from '../inTransaction'
import { keepSearchable } from './keepSearchable'
import { searchedSlugs } from './searchedSlugs'

/** Makes the search index of what there is, where it is missing. */
export async function prepareSearch(req: PayloadRequest): Promise<void> {
  if (await hasSearchEntries(req)) return
  for (const collection of searchedSlugs) {
    for await (const page of inPages({ req, collection, select: {}, limit: 200 })) {
      await inTransaction(req, async () => {
        for (const { id } of page) await keepSearchable(req, collection, id)
      })
    }
  }
}
