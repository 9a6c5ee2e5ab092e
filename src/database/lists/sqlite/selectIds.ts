import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { buildQuery } from '@payloadcms/drizzle'

import { tableName } from '../../tableName'
import type { Asked } from '../../asked'

/**
 * A query for the ids of what a list finds. A record may be met twice, by two of its themes: `each once`
 * remembers those that were met.
 */
export async function selectIds(
  database: SQLiteAdapter,
  { collection, locale, req, where: asked = {} }: Asked,
  times?: 'each once',
) {
  const { joins, where } = buildQuery({
    adapter: database as never,
    fields: database.payload.collections[collection].config.flattenedFields,
    locale,
    tableName: tableName(collection),
    where: asked,
  })
  const table = database.tables[tableName(collection)] as never as Record<'id', never> & SQLiteTable
  const session = database.sessions[String(await req?.transactionID)]
  const db = (session?.db ?? database.drizzle) as SQLiteAdapter['drizzle']
  const fields = { id: sql<string>`${table.id}` }
  const isDistinct = times === 'each once' && joins.length > 0
  let query = (isDistinct ? db.selectDistinct(fields) : db.select(fields))
    .from(table)
    .where(where)
    .$dynamic()
  for (const { type, condition, table: joined } of joins)
    query = query[type ?? 'leftJoin'](joined as never, condition as never) as typeof query
  return { query, table }
}
