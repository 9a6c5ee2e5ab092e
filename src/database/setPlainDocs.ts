import type { CollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { jsonParameter } from './jsonParameter'
import { type NativeMongodb, type NativeSqlite, nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'
import { storedValue } from './storedValue'
import { tableName } from './tableName'

type Change = {
  /** Each in one of the changes alone. */
  ids: readonly string[]
  /**
   * By name, the same in all changes: `closing.reason` is one of a group. ISO strings for dates, ids
   * for relationships.
   */
  values: Readonly<Record<string, unknown>>
}

type Changes = { req: PayloadRequest; collection: CollectionSlug; changes: readonly Change[] }

/** Sets some plain fields of documents, in the request's transaction. It knows no hooks. */
export async function setPlainDocs(asked: Changes): Promise<void> {
  const [fields, ...others] = asked.changes.map(({ values }) => Object.keys(values))
  if (!fields) return
  if (others.some((other) => other.join() !== fields.join()))
    throw new Error('All changes must set the same fields.')
  const ids = asked.changes.flatMap((change) => change.ids)
  if (new Set(ids).size < ids.length) throw new Error('Each document must be changed once.')
  await nativeQuery<void>(
    asked.req,
    {
      sqlite: (native) => onSqlite(native, asked, fields),
      mongodb: (native) => onMongo(native, asked),
    },
    { writes: true },
  )
}

/** All in one parameter of one statement, which is the same for however many. */
async function onSqlite(
  native: NativeSqlite,
  { collection, changes }: Changes,
  fields: readonly string[],
): Promise<void> {
  const table = tableName(collection)
  const columns = columnsOf(native.tables, collection)
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
    [new Date().toISOString(), jsonParameter(rows)],
  )
}

async function onMongo(
  { collections, session }: NativeMongodb,
  { collection, changes }: Changes,
): Promise<void> {
  const updates = changes.map(({ ids, values }) => ({
    // A copy, because Mongoose casts what it is given in its place.
    updateMany: { filter: { _id: { $in: ids } }, update: { $set: { ...values } } },
  }))
  await collections[collection]!.bulkWrite(updates, { session })
}
