import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, count, inArray, isNotNull, isNull } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { openStatuses } from '@/domain/pipeline/openStatuses'

/**
 * How many open enquiries each owner has, by the owner's id. Counted by the database itself, in one
 * query on an index: Payload's API can count for one owner only, or would have to read them all.
 */
export const openLoads = (req: PayloadRequest): Promise<Map<string, number>> =>
  req.payload.db.name === 'sqlite' ? countInSqlite(req) : countInMongo(req)

const transactionOf = async ({ transactionID }: PayloadRequest) => String(await transactionID)

const adapterOf = <T extends BaseDatabaseAdapter>({ payload }: PayloadRequest) =>
  payload.db as unknown as T

type Enquiries = SQLiteTable & Record<'deletedAt' | 'owner' | 'status', SQLiteColumn>

async function countInSqlite(req: PayloadRequest): Promise<Map<string, number>> {
  const { drizzle, sessions, tables } = adapterOf<SQLiteAdapter>(req)
  const database = (sessions[await transactionOf(req)]?.db ?? drizzle) as typeof drizzle
  const enquiries = tables.enquiries as unknown as Enquiries
  const { deletedAt, owner, status } = enquiries
  const rows = await database
    .select({ owner, load: count() })
    .from(enquiries)
    .where(and(isNotNull(owner), inArray(status, [...openStatuses]), isNull(deletedAt)))
    .groupBy(owner)
  return new Map(rows.map((row) => [String(row.owner), row.load]))
}

async function countInMongo(req: PayloadRequest): Promise<Map<string, number>> {
  const { collections, sessions } = adapterOf<MongooseAdapter>(req)
  const rows = await collections.enquiries!.aggregate<{ _id: unknown; load: number }>(
    [
      { $match: { owner: { $ne: null }, status: { $in: openStatuses }, deletedAt: null } },
      { $group: { _id: '$owner', load: { $sum: 1 } } },
    ],
    { session: sessions[await transactionOf(req)] },
  )
  return new Map(rows.map(({ _id, load }) => [String(_id), load]))
}
