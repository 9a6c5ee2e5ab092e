import type { CollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'
import { storedValue } from './storedValue'
import { tableName } from './tableName'

type Set = {
  req: PayloadRequest
  collection: CollectionSlug
  ids: readonly string[]
  /** By name: `closing.reason` is one of a group. ISO strings for dates, ids for relationships. */
  values: Readonly<Record<string, unknown>>
}

/**
 * Sets some plain fields of documents to the same values, in the request's transaction. It knows no
 * hooks.
 */
export const setPlainDocs = ({ req, collection, ids, values }: Set): Promise<void> =>
  nativeQuery<void>(
    req,
    {
      sqlite: async (native) => {
        const columns = columnsOf(native.tables, collection)
        const all = Object.entries({ ...values, updatedAt: new Date().toISOString() })
        const changes = all.map(([field, value]) => {
          const column = columns[field.replaceAll('.', '_')]!
          return { to: `"${column.name}" = ?`, value: storedValue(column, value) }
        })
        await sqliteRows(
          native,
          `update "${tableName(collection)}" set ${changes.map(({ to }) => to).join(', ')}
            where id in (select value from json_each(?))`,
          [...changes.map(({ value }) => value), JSON.stringify(ids)],
        )
      },
      mongodb: async ({ collections, session }) => {
        await collections[collection]!.updateMany(
          { _id: { $in: ids } },
          { $set: values },
          { session },
        )
      },
    },
    { writes: true },
  )
