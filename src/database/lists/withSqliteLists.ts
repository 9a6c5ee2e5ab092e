import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { buildQuery } from '@payloadcms/drizzle'
import type { CollectionSlug, DatabaseAdapterObj, PayloadRequest, Where } from 'payload'

import { growing } from './growing'
import { inOrder } from './inOrder'
import { mostCounted } from './mostCounted'
import { pageOf } from './pageOf'
import { totalOf } from './totalOf'
import { tableName } from '../tableName'

/** SQLite takes no more than some thirty thousand ids in one question. */
const LONGEST_PAGE = 10_000

/**
 * Answers lists and counts of the desk's records in a time that does not grow with them. Nothing is
 * counted further than anybody pages. What a query finds is little, and is sorted; or it is much, and
 * is met soon in the order of the list: SQLite cannot know which, so it is asked first.
 */
export const withSqliteLists = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { count, find } = database
    database.count = async (args) => {
      if (!growing.has(args.collection)) return count.call(database, args)
      const { ids, isMore } = await firstIds(database, args)
      return { totalDocs: isMore ? await totalOf(database, args) : ids.length }
    }
    database.find = (async (args) => {
      const { collection, limit, page = 1, pagination } = args
      const isList = growing.has(collection) && pagination !== false
      if (!isList || !limit || limit > LONGEST_PAGE) return find.call(database, args)
      const { ids, isMore } = await firstIds(database, args)
      if (ids.length === 0) return pageOf({ docs: [], page, limit, total: 0 })
      const total = isMore ? await totalOf(database, args) : ids.length
      const where = isMore ? args.where : { id: { in: ids } }
      // First which they are, then what is in them: it is read of no more than a page.
      const asked = { ...args, pagination: false }
      const order = isMore && orderOf(database, args)
      const reader = order ? inOrder(database, order) : database
      const onPage = await find.call(reader, { ...asked, joins: none, select: {}, where })
      const found = await find.call(database, {
        ...asked,
        page: 1,
        where: { id: { in: onPage.docs.map((doc) => (doc as { id: string }).id) } },
      })
      return pageOf({ docs: found.docs, page, limit, total })
    }) as typeof find
    return database
  },
})

// Payload's own operations say so too, beside its types.
const none = false as never

type Listed = { collection: CollectionSlug; sort?: string | string[] }
type Asked = {
  collection: CollectionSlug
  locale?: string
  req?: Partial<PayloadRequest>
  where?: Where
}

/** The columns of the index that has the records of a list in its order, by what the list is sorted by. */
function orderOf({ rawTables }: SQLiteAdapter, { collection, sort }: Listed): null | string[] {
  const [key = ''] = [sort ?? ''].flat().join().split(',')
  const column = key.replace(/^-/, '').replaceAll('.', '_')
  const { indexes = {} } = rawTables[tableName(collection)]!
  const orders = Object.values(indexes).map(({ on }) => [on].flat())
  return (
    orders.find(([first, second]) => first === 'deletedAt' && second === column) ??
    orders.find(([first]) => first === column) ??
    null
  )
}

/** As often as a record may be met, and more. */
const SOME = 8

/**
 * The ids of what a query finds, up to one more than the most that is counted; `isMore`: whether those
 * are not all. A record may be met twice, by two of its themes; told to meet each once, SQLite would
 * go through the table in the order of the ids.
 */
async function firstIds(
  database: SQLiteAdapter,
  { collection, locale, req, where: asked }: Asked,
): Promise<{ ids: string[]; isMore: boolean }> {
  const ownTable = tableName(collection)
  const { joins, where } = buildQuery({
    adapter: database as never,
    fields: database.payload.collections[collection].config.flattenedFields,
    locale,
    tableName: ownTable,
    where: asked ?? {},
  })
  const table = database.tables[ownTable] as never as Record<'id', never> & SQLiteTable
  const session = database.sessions[String(await req?.transactionID)]
  const db = (session?.db ?? database.drizzle) as SQLiteAdapter['drizzle']
  let query = db
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .where(where)
    .$dynamic()
  for (const { type, condition, table: joined } of joins)
    query = query[type ?? 'leftJoin'](joined as never, condition as never) as typeof query
  for (let limit = mostCounted + 1; ; limit *= SOME) {
    const rows = await query.limit(limit)
    const ids = [...new Set(rows.map(({ id }) => id))]
    const isMore = ids.length > mostCounted
    if (isMore || rows.length < limit) return { ids, isMore }
  }
}
