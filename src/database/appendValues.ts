import type { CollectionSlug, PayloadRequest } from 'payload'

import { insertValues } from './insertValues'
import { nativeQuery } from './nativeQuery'

type Append = {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
  /** Of many texts, or of many relationships to one collection. */
  field: string
  /** How many values it has; they are read in the same transaction. */
  after: number
  values: readonly string[]
}

/** Adds values to a field of many of one document, in the request's transaction. It knows no hooks. */
export const appendValues = ({
  req,
  collection,
  id,
  field,
  after,
  values,
}: Append): Promise<void> =>
  nativeQuery<void>(
    req,
    {
      sqlite: (native) =>
        insertValues({ native, req, collection, field, of: [{ id, after, values }] }),
      mongodb: async ({ collections, session }) => {
        const change = { $push: { [field]: { $each: values } } }
        await collections[collection]!.updateOne({ _id: id }, change, { session })
      },
    },
    { writes: true },
  )
