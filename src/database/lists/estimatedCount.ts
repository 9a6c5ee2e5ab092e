import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { BaseDatabaseAdapter, CollectionSlug } from 'payload'
import { tableName } from '../tableName'

/**
 * How many records a collection has that are not in the trash, without counting them. It may be some
 * too many where records were removed for good, as few of the desk's are.
 */
export const estimatedCount = (
  database: BaseDatabaseAdapter,
  collection: CollectionSlug,
): Promise<number> =>
  database.name === 'sqlite'
    ? fromSqlite(database as unknown as SQLiteAdapter, collection)
    : fromMongo(database as unknown as MongooseAdapter, collection)

async function fromSqlite({ drizzle, tables }: SQLiteAdapter, collection: string): Promise<number> {
  const table = tables[tableName(collection)] as unknown as Record<string, SQLiteColumn>
  // Rows are numbered as they come, from 1 on.
  const [row] = await drizzle.all<{ rows: null | number; trashed: number }>(sql`
    select (select max(rowid) from ${table}) as rows,
      ${table.deletedAt ? sql`(select count(*) from ${table} where ${table.deletedAt} is not null)` : 0} as trashed`)
  return (row?.rows ?? 0) - (row?.trashed ?? 0)
}

async function fromMongo({ collections }: MongooseAdapter, collection: string): Promise<number> {
  const model = collections[collection]!
  // Of a collection that has nothing yet there is no answer.
  const [{ count: rows = 0 } = {}] = await model.aggregate<{ count?: number }>([
    { $collStats: { count: {} } },
  ])
  if (!model.schema.path('deletedAt')) return rows
  return rows - (await model.countDocuments({ deletedAt: { $gt: new Date(0) } }))
}
