import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { plainDocs } from './plainDocs'

type Asked<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  id: string
  fields: readonly string[]
}

/** The document of an id with some plain fields alone, as `plainDocs` answers it, or null. */
export async function plainFields<S extends CollectionSlug>({
  id,
  ...asked
}: Asked<S>): Promise<null | Partial<DataFromCollectionSlug<S>>> {
  return (await plainDocs({ ...asked, ids: [id] })).get(id) ?? null
}
