import type { PayloadRequest } from 'payload'

import { findSearchEntries } from '@/database/searchIndex/findSearchEntries'
import { writeSearchEntries } from '@/database/searchIndex/writeSearchEntries'

import { inPages } from '../inPages'
import { inTransaction } from '../inTransaction'
import { searchedSlugs } from './searchedSlugs'
import { writeSearchable } from './writeSearchable'

/** Makes the search index of what there is, unless that has been done to the end. */
export async function prepareSearch(req: PayloadRequest): Promise<void> {
  if (await isComplete(req)) return
  for (const collection of searchedSlugs) {
    for await (const page of inPages({ req, collection, select: {}, limit: 200 })) {
      const ids = page.map(({ id }) => id)
      await inTransaction(req, () => writeSearchable(req, collection, ids))
    }
  }
  const at = new Date().toISOString()
  await inTransaction(req, () => writeSearchEntries(req, [{ ...completion, at, terms: [] }]))
}

/** An entry of the index's own, the last of its making; those of records may be another process's. */
const completion = { collection: 'search-index', record: 'complete' }

async function isComplete(req: PayloadRequest): Promise<boolean> {
  const { collection } = completion
  const query = { collection, all: [], any: null, beginnings: false, limit: 1 }
  return (await findSearchEntries(req, query)).length > 0
}
