import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { nativeQuery } from './nativeQuery'
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
      sqlite: async ({ drizzle, tables }) => {
        const table = tableName(collection)
        const columns = columnsOf(tables, collection)
        const wanted = sql`(select value from json_each(${JSON.stringify(ids)}))`
        const all = { ...values, updatedAt: new Date().toISOString() }
        const changes = Object.entries(all).map(([field, value]) => {
          const column = columns[field.replaceAll('.', '_')]!
          return sql`${sql.raw(`"${column.name}"`)} = ${storedValue(column, value)}`
        })
        await drizzle.run(
          sql`${sql.raw(`update "${table}" set`)} ${sql.join(changes, sql`, `)} where id in ${wanted}`,
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
