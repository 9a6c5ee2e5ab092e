import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, Where } from 'payload'

import { deskSlugs } from '@/collections/slugs'

import { estimatedCount } from './estimatedCount'

/** A count is exact up to this; beyond it, counting would take the longer the more there is. */
const MOST_COUNTED = 1000

/**
 * Counts the desk's records no further than somebody would page through. Beyond that a count says
 * `more than 1,000` by 1,001, or by an estimate where nothing is filtered; whether there is a next
 * page is right on every page.
 */
export const withBoundedCounts = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({ ...adapter, init: (args) => bounded(adapter.init(args)) })

const growing = new Set<string>(deskSlugs)

function bounded<T extends BaseDatabaseAdapter>(database: T): T {
  const { connect, count, find } = database
  const totalOf = async (collection: string, where: undefined | Where, counted: number) =>
    counted > MOST_COUNTED && isUnfiltered(where)
      ? Math.max(counted, await estimatedCount(database, collection as CollectionSlug))
      : counted

  database.connect = async (options) => {
    await connect?.call(database, options)
    if ('countDistinct' in database) boundSqlite(database as unknown as SQLiteAdapter)
    else boundMongo(database as unknown as MongooseAdapter)
  }
  database.count = async (args) => {
    const { totalDocs } = await count.call(database, args)
    return { totalDocs: await totalOf(args.collection, args.where, totalDocs) }
  }
  database.find = (async (args) => {
    const found = await find.call(database, args)
    if (!growing.has(args.collection) || found.totalDocs <= MOST_COUNTED || !args.limit)
      return found
    if (args.pagination === false) return found
    const page = args.page ?? 1
    const hasNextPage = found.docs.length === args.limit
    const reached = (page - 1) * args.limit + found.docs.length + (hasNextPage ? 1 : 0)
    const totalDocs = Math.max(await totalOf(args.collection, args.where, found.totalDocs), reached)
    return {
      ...found,
      totalDocs,
      totalPages: Math.ceil(totalDocs / args.limit),
      hasNextPage,
      nextPage: hasNextPage ? page + 1 : null,
    }
  }) as typeof find
  return database
}

/** Whether a query asks for all that is not in the trash. */
function isUnfiltered(where: undefined | Where): boolean {
  return Object.entries(where ?? {}).every(([path, condition]) =>
    Array.isArray(condition)
      ? condition.every(isUnfiltered)
      : path === 'deletedAt' && (condition as { exists?: unknown }).exists === false,
  )
}

const tables = new Set([...growing].map((slug) => slug.replaceAll('-', '_')))

function boundSqlite(database: SQLiteAdapter): void {
  const { countDistinct } = database
  if (wrapped.has(countDistinct)) return
  const counting: typeof countDistinct = async (args) => {
    const { db, joins, tableName, where } = args
    if (args.column || !tables.has(tableName)) return countDistinct.call(database, args)
    const table = database.tables[tableName] as never as Record<'id', never> & SQLiteTable
    // A join may find a record more than once; without one an index may do that lacks the id.
    let found = (
      joins.length > 0
        ? db.selectDistinct({ found: sql`${table.id}`.as('found') })
        : db.select({ found: sql`1`.as('found') })
    )
      .from(table)
      .where(where)
      .$dynamic()
    for (const { type, condition, table: joined } of joins)
      found = found[type ?? 'leftJoin'](joined as never, condition) as typeof found
    const some = found.limit(MOST_COUNTED + 1).as('some')
    const [row] = await db.select({ count: sql<number>`count(*)` }).from(some)
    return Number(row?.count ?? 0)
  }
  wrapped.add(counting)
  database.countDistinct = counting
}

const wrapped = new WeakSet<object>()

function boundMongo({ collections }: MongooseAdapter): void {
  for (const slug of growing) {
    const model = collections[slug]
    if (!model || wrapped.has(model)) continue
    wrapped.add(model)
    const { countDocuments } = model
    model.countDocuments = ((filter, options) =>
      countDocuments.call(model, filter, {
        limit: MOST_COUNTED + 1,
        ...options,
      })) as typeof countDocuments
  }
}
