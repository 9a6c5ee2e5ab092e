import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { idsWith } from './idsWith'
import { plainDocs } from './plainDocs'

type Asked<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  /** One of these fields, each with an index, has one of its values. */
  any: Readonly<Record<string, readonly string[]>>
  fields: readonly string[]
}

type Plain<S extends CollectionSlug> = { id: string } & Partial<DataFromCollectionSlug<S>>

/** More than any one record has of what belongs to it. */
const MOST = 10_000

/** The documents that have some values, as `plainDocs` answers them, the oldest first. */
export async function plainDocsWith<S extends CollectionSlug>({
  any,
  ...asked
}: Asked<S>): Promise<Plain<S>[]> {
  const ids = await idsWith({ ...asked, any, order: 'oldest', limit: MOST })
  if (ids.length === 0) return []
  const docs = await plainDocs({ ...asked, ids })
  return ids.flatMap((id) => {
    const doc = docs.get(id)
    return doc ? [{ ...doc, id } as Plain<S>] : []
  })
}
