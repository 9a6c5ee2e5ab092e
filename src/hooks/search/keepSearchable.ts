import type { CollectionAfterChangeHook } from 'payload'

import { writeSearchEntry } from '@/database/searchIndex/writeSearchEntry'
import { entryOfParty } from '@/operations/search/entryOfParty'
import { keepSearchable as keep } from '@/operations/search/keepSearchable'
import type { SearchedSlug } from '@/operations/search/searchedSlugs'
import type { Contact } from '@/payload-types'

type Doc = Record<string, unknown>

/**
 * A record is found by how it reads after each change of these fields, and so are the enquiries of a
 * contact or company that is called otherwise now.
 */
export const keepSearchable =
  (slug: SearchedSlug, ...fields: string[]): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const { id } = doc as { id: string }
    const reads = (record: Doc) => JSON.stringify(fields.map((field) => record[field] ?? null))
    if (operation === 'update' && reads(doc as Doc) === reads(previousDoc as Doc)) return
    if (slug === 'enquiries') return keep(req, slug, id)
    await writeSearchEntry(req, entryOfParty(slug, doc as Contact))
    if (operation === 'create') return
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: 'enquiries',
      limit: 0,
      pagination: false,
      req,
      select: {},
      where: { [slug === 'contacts' ? 'contact' : 'company']: { equals: id } },
    })
    for (const enquiry of docs) await keep(req, 'enquiries', enquiry.id)
  }
