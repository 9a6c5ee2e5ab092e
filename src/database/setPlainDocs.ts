import type { CollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { type NativeMongodb, type NativeSqlite, nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'
import { storedValue } from './storedValue'
import { tableName } from './tableName'

type Change = {
  ids: readonly string[]
  /**
   * By name, the same in all changes: `closing.reason` is one of a group. ISO strings for dates, ids
   * for relationships.
   */
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

/** All in one parameter of one statement, which is the same for however many. */
async function onSqlite(native: NativeSqlite, { collection, changes }: Changes): Promise<void> {
  const [first] = changes
  if (!first) return
  const table = tableName(collection)
  const columns = columnsOf(native.tables, collection)
  const fields = Object.keys(first.values)
  const changed = fields.map((field) => columns[field.replaceAll('.', '_')]!)
  const rows = changes.flatMap(({ ids, values }) => {
    const stored = fields.map((field, n) => storedValue(changed[n]!, values[field]))
    return ids.map((id) => [id, ...stored])
  })
  const set = changed.map(({ name }, n) => `"${name}" = change.value ->> ${n + 1}`)
  await sqliteRows(
    native,
    `update "${table}" set ${set.join(', ')}, updated_at = ?
      from json_each(?) as change where "${table}".id = change.value ->> 0`,
    [new Date().toISOString(), JSON.stringify(rows)],
  )
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
