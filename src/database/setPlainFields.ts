import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { nativeQuery } from './nativeQuery'
import { tableName } from './tableName'

type Set = {
  req: PayloadRequest
  collection: CollectionSlug
  id: string | readonly string[]
  /** By name: `closing.reason` is one of a group. ISO strings for dates, ids for relationships. */
  values: Readonly<Record<string, unknown>>
}

/** Sets some plain fields of one document, or the same of several, in the request's transaction. It knows no hooks. */
export const setPlainFields = ({ req, collection, id, values }: Set): Promise<void> =>
  nativeQuery<void>(
    req,
    {
      sqlite: async ({ drizzle, tables }) => {
        const table = tableName(collection)
        const columns = columnsOf(tables, collection)
        const all = { ...values, updatedAt: new Date().toISOString() }
        const changes = Object.entries(all).map(([field, value]) => {
          const { columnType, name } = columns[field.replaceAll('.', '_')]!
          const isJson = columnType === 'SQLiteTextJson' && value !== null
          return sql`${sql.raw(`"${name}"`)} = ${isJson ? JSON.stringify(value) : (value ?? null)}`
        })
        const which =
          typeof id === 'string'
            ? sql`= ${id}`
            : sql`in (select value from json_each(${JSON.stringify(id)}))`
        await drizzle.run(
          sql`${sql.raw(`update "${table}" set`)} ${sql.join(changes, sql`, `)} where id ${which}`,
        )
      },
      mongodb: async ({ collections, session }) => {
        const model = collections[collection]!
        const changes = { $set: values }
        if (typeof id === 'string') await model.updateOne({ _id: id }, changes, { session })
        else await model.updateMany({ _id: { $in: id } }, changes, { session })
      },
    },
    { writes: true },
  )
