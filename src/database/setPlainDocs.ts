import type { CollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { type NativeMongodb, type NativeSqlite, nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'
import { storedValue } from './storedValue'
import { tableName } from './tableName'

type Change = {
  ids: readonly string[]
  /** By name: `closing.reason` is one of a group. ISO strings for dates, ids for relationships. */
  values: Readonly<Record<string, unknown>>
}

type Changes = { req: PayloadRequest; collection: CollectionSlug; changes: readonly Change[] }

/** Sets some plain fields of documents, in the request's transaction. It knows no hooks. */
export const setPlainDocs = (asked: Changes): Promise<void> =>
  nativeQuery<void>(
    asked.req,
    {
      sqlite: (native) => onSqlite(native, asked),
      mongodb: (native) => onMongo(native, asked),
    },
    { writes: true },
  )

async function onSqlite(native: NativeSqlite, { collection, changes }: Changes): Promise<void> {
  const columns = columnsOf(native.tables, collection)
  const updatedAt = new Date().toISOString()
  for (const { ids, values } of changes) {
    const set = Object.entries({ ...values, updatedAt }).map(([field, value]) => {
      const column = columns[field.replaceAll('.', '_')]!
      return { to: `"${column.name}" = ?`, value: storedValue(column, value) }
    })
    await sqliteRows(
      native,
      `update "${tableName(collection)}" set ${set.map(({ to }) => to).join(', ')}
        where id in (select value from json_each(?))`,
      [...set.map(({ value }) => value), JSON.stringify(ids)],
    )
  }
}

async function onMongo(
  { collections, session }: NativeMongodb,
  { collection, changes }: Changes,
): Promise<void> {
  if (changes.length === 0) return
  const updates = changes.map(({ ids, values }) => ({
    // A copy, because Mongoose casts what it is given in its place.
    updateMany: { filter: { _id: { $in: ids } }, update: { $set: { ...values } } },
  }))
  await collections[collection]!.bulkWrite(updates, { session })
}
