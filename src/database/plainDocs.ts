import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { selectPlain } from './selectPlain'

type Asked<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  ids: readonly string[]
  /** `closing.reason` is one of a group. Texts and relationships of many may be named too, but no arrays. */
  fields: readonly string[]
}

type Plain<S extends CollectionSlug> = { id: string } & Partial<DataFromCollectionSlug<S>>

/**
 * The documents of these ids, by their ids, with some plain fields alone: what is not set is absent,
 * dates are ISO strings, relationships ids. Payload's own way builds a query of many parts even for
 * one field. It knows no hooks and no access rules.
 */
export async function plainDocs<S extends CollectionSlug>({
  ids,
  ...asked
}: Asked<S>): Promise<Map<string, Plain<S>>> {
  const docs = await selectPlain({
    ...asked,
    // As one parameter, so that the statement is the same for however many.
    sqlite: () => ({
      sql: 'where id in (select value from json_each(?))',
      args: [JSON.stringify(ids)],
    }),
    mongodb: { filter: { _id: { $in: ids } } },
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}
