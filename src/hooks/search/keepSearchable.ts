import type { CollectionAfterChangeHook } from 'payload'

import { keepSearchable as keep } from '@/operations/search/keepSearchable'
import type { SearchedSlug } from '@/operations/search/searchedSlugs'

type Doc = Record<string, unknown>

/** Where an enquiry says who asks. */
const asking: Partial<Record<SearchedSlug, string>> = { contacts: 'contact', companies: 'company' }

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
    await keep(req, slug, id)
    const pointing = asking[slug]
    if (operation === 'create' || !pointing) return
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: 'enquiries',
      limit: 0,
      pagination: false,
      req,
      select: {},
      where: { [pointing]: { equals: id } },
    })
    for (const enquiry of docs) await keep(req, 'enquiries', enquiry.id)
  }
