import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'

type Paging<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  /** The fields that are wanted. */
  select: Record<string, true>
  limit: number
}

/**
 * All records of a collection in the order of their ids, which is about that in which they came, those in
 * the trash too, page by page: each page begins after the last record of the one before, so that the
 * last takes no longer than the first. For the product's own work: it knows no access rules.
 */
export async function* inPages<S extends CollectionSlug>({
  req,
  ...args
}: Paging<S>): AsyncGenerator<DataFromCollectionSlug<S>[]> {
  let where: Where = {}
  for (;;) {
    const asked = { ...args, pagination: false, req, sort: 'id', where }
    const { docs } = await req.payload.db.find<{ id: string }>(asked)
    const last = docs.at(-1)
    if (!last) return
    yield docs as unknown as DataFromCollectionSlug<S>[]
    where = { id: { greater_than: last.id } }
  }
}
