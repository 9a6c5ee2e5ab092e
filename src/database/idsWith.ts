import type { CollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { type NativeMongodb, type NativeSqlite, nativeQuery } from './nativeQuery'
import { placeOfMany } from './placeOfMany'
import { sqliteRows } from './sqliteRows'
import { tableName } from './tableName'

type Asked = {
  req: PayloadRequest
  collection: CollectionSlug
  /** One of these fields, each with an index, has one of its values. */
  any: Readonly<Record<string, readonly string[]>>
  order: 'changedLast' | 'oldest'
  limit: number
  /** Leaves out what is in the trash. */
  isLive?: boolean
}

/**
 * Ids of documents by values that they have. Payload's own way builds a query of many parts even
 * for one field. It knows no access rules.
 */
export const idsWith = (asked: Asked): Promise<string[]> =>
  nativeQuery(asked.req, {
    sqlite: (native) => fromSqlite(native, asked),
    mongodb: (native) => fromMongo(native, asked),
  })

/** As one parameter, so that the statement is the same for however many. */
const GIVEN = '(select value from json_each(?))'

/** With a plus, because an index of what is not in the trash would find nearly all there is. */
const LIVE = 'and +deleted_at is null'

async function fromSqlite(
  native: NativeSqlite,
  { req, collection, any, order, limit, isLive = false }: Asked,
): Promise<string[]> {
  const columns = columnsOf(native.tables, collection)
  const alternatives = Object.entries(any).map(([field, values]) => {
    const wanted = JSON.stringify(values)
    const column = columns[field]
    if (column) return { is: `"${column.name}" in ${GIVEN}`, args: [wanted] }
    const many = placeOfMany(req, collection, field)
    const found = `select parent_id from "${many.table}" where "${many.column}" in ${GIVEN} and path = ?`
    return { is: `id in (${found})`, args: [wanted, field] }
  })
  const sorted = order === 'oldest' ? 'created_at' : 'updated_at desc'
  const rows = await sqliteRows<{ id: string }>(
    native,
    `select id from "${tableName(collection)}"
      where (${alternatives.map(({ is }) => is).join(' or ')}) ${isLive ? LIVE : ''}
      order by ${sorted} limit ?`,
    [...alternatives.flatMap(({ args }) => args), limit],
  )
  return rows.map(({ id }) => id)
}

async function fromMongo(
  { collections, session }: NativeMongodb,
  { collection, any, order, limit, isLive = false }: Asked,
): Promise<string[]> {
  const alternatives = Object.entries(any).map(([field, values]) => ({ [field]: { $in: values } }))
  const found = await collections[collection]!.find(
    { $or: alternatives, ...(isLive && { deletedAt: null }) },
    { _id: 1 },
    { session },
  )
    .sort(order === 'oldest' ? { createdAt: 1 } : { updatedAt: -1 })
    .limit(limit)
    .lean<{ _id: unknown }[]>()
  return found.map(({ _id }) => String(_id))
}
