import type { CollectionSlug, PayloadRequest } from 'payload'

import { insertValues } from './insertValues'
import { nativeQuery } from './nativeQuery'

type Append = {
  req: PayloadRequest
  collection: CollectionSlug
  /** Of many texts, or of many relationships to one collection. */
  field: string
  to: readonly {
    id: string
    /** How many values it has; they are read in the same transaction. */
    after: number
    values: readonly string[]
  }[]
}

/** Adds values to a field of many of some documents, in the request's transaction. It knows no hooks. */
export async function appendValues({ req, collection, field, to }: Append): Promise<void> {
  if (to.length === 0) return
  await nativeQuery<void>(
    req,
    {
      sqlite: (native) => insertValues({ native, req, collection, field, of: to }),
      mongodb: async ({ collections, session }) => {
        const updates = to.map(({ id, values }) => {
          const $push = { [field]: { $each: [...values] } } as object
          return { updateOne: { filter: { _id: id }, update: { $push } } }
        })
        await collections[collection]!.bulkWrite(updates, { session })
      },
    },
    { writes: true },
  )
}
