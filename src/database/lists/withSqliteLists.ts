import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { buildQuery } from '@payloadcms/drizzle'
import type { CollectionSlug, DatabaseAdapterObj, PayloadRequest, Where } from 'payload'

import { growing } from './growing'
import { mostCounted } from './mostCounted'
import { pageOf } from './pageOf'
import { totalOf } from './totalOf'

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
      const counted = (await firstIds(database, args)).length
      return { totalDocs: await totalOf(database, { ...args, counted }) }
    }
    database.find = (async (args) => {
      const { collection, limit, page = 1, pagination } = args
      if (!growing.has(collection) || pagination === false || !limit)
        return find.call(database, args)
      const ids = await firstIds(database, args)
      if (ids.length === 0) return pageOf({ docs: [], page, limit, total: 0 })
      const total = await totalOf(database, { ...args, counted: ids.length })
      const where = ids.length > mostCounted ? args.where : { id: { in: ids } }
      // First which they are, then what is in them: it is read of no more than a page.
      const asked = { ...args, pagination: false }
      const onPage = await find.call(database, { ...asked, joins: none, select: {}, where })
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

type Asked = {
  collection: CollectionSlug
  locale?: string
  req?: Partial<PayloadRequest>
  where?: Where
}

/** The ids of what a query finds, up to one more than the most that is counted. */
async function firstIds(
  database: SQLiteAdapter,
  { collection, locale, req, where: asked }: Asked,
): Promise<string[]> {
  const tableName = collection.replaceAll('-', '_')
  const fields = database.payload.collections[collection].config.flattenedFields
  const { joins, where } = buildQuery({
    adapter: database as never,
    fields,
    locale,
    tableName,
    where: asked ?? {},
  })
  const table = database.tables[tableName] as never as Record<'id', never> & SQLiteTable
  const session = database.sessions[String(await req?.transactionID)]
  const db = (session?.db ?? database.drizzle) as SQLiteAdapter['drizzle']
  let query = db
    .selectDistinct({ id: sql<string>`${table.id}` })
    .from(table)
    .where(where)
    .$dynamic()
  for (const { type, condition, table: joined } of joins)
    query = query[type ?? 'leftJoin'](joined as never, condition as never) as typeof query
  const rows = await query.limit(mostCounted + 1)
  return rows.map(({ id }) => id)
}
