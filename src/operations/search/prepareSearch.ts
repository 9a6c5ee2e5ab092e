import type { PayloadRequest } from 'payload'

import { findSearchEntries } from '@/database/searchIndex/findSearchEntries'
import { writeSearchEntries } from '@/database/searchIndex/writeSearchEntries'

import { inPages } from '../inPages'
import { inTransaction } from '../inTransaction'
import type { SearchedSlug } from './searchedSlugs'
import { writeSearchable } from './writeSearchable'

/**
 * What the search index is made of, each once and to its end: the index of a database that had the
 * first before there was the next gets that besides.
 */
const makings: { name: string; collections: SearchedSlug[] }[] = [
  { name: 'complete', collections: ['enquiries', 'contacts', 'companies'] },
  { name: 'mail-and-files', collections: ['incoming-mail', 'attachments'] },
]

/** Makes of what there is whatever has not been made of the search index yet. */
export async function prepareSearch(req: PayloadRequest): Promise<void> {
  const made = await madeOf(req)
  for (const { name, collections } of makings.filter((making) => !made.includes(making.name))) {
    for (const collection of collections) await indexAll(req, collection)
    const at = new Date().toISOString()
    const note = { collection: OWN, record: name, at, terms: [] }
    await inTransaction(req, () => writeSearchEntries(req, [note]))
  }
}

async function indexAll(req: PayloadRequest, collection: SearchedSlug): Promise<void> {
  for await (const page of inPages({ req, collection, select: {}, limit: 200 })) {
    const ids = page.map(({ id }) => id)
    await inTransaction(req, () => writeSearchable(req, collection, ids))
  }
}

/** Entries of the index's own say what was made to its end; those of records may be another process's. */
const OWN = 'search-index'

const madeOf = (req: PayloadRequest): Promise<string[]> =>
  findSearchEntries(req, {
    collection: OWN,
    all: [],
    any: null,
    beginnings: false,
    limit: makings.length,
  })
