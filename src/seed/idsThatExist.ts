import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Ledger } from './ledger'

/** The ledger without the documents that were removed for good since. */
export async function idsThatExist(req: PayloadRequest, ledger: Ledger): Promise<Ledger> {
  const byCollection = new Map<string, [string, string][]>()
  for (const [key, id] of ledger) {
    const collection = key.split('/')[0]!
    byCollection.set(collection, [...(byCollection.get(collection) ?? []), [key, id]])
  }
  const there: Ledger = new Map()
  for (const [collection, entries] of byCollection) {
    if (!(collection in req.payload.collections)) continue
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: collection as CollectionSlug,
      pagination: false,
      req,
      select: {},
      sort: 'id',
      where: { id: { in: entries.map(([, id]) => id) } },
    })
    const ids = new Set(docs.map(({ id }) => String(id)))
    for (const [key, id] of entries) if (ids.has(id)) there.set(key, id)
  }
  return there
}
