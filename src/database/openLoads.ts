import { and, count, inArray, isNotNull, isNull } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { PayloadRequest } from 'payload'

import { openStatuses } from '@/domain/pipeline/openStatuses'

import { nativeQuery } from './nativeQuery'

type Enquiries = SQLiteTable & Record<'deletedAt' | 'owner' | 'status', SQLiteColumn>
type Load = { owner: unknown; load: number }

/**
 * How many open enquiries each owner has, by the owner's id. Counted by the database itself, in one
 * query on an index: Payload's API can count for one owner only, or would have to read them all.
 */
export async function openLoads(req: PayloadRequest): Promise<Map<string, number>> {
  const loads = await nativeQuery<Load[]>(req, {
    sqlite: async ({ drizzle, tables }) => {
      const enquiries = tables.enquiries as unknown as Enquiries
      const { deletedAt, owner, status } = enquiries
      return drizzle
        .select({ owner, load: count() })
        .from(enquiries)
        .where(and(isNotNull(owner), inArray(status, [...openStatuses]), isNull(deletedAt)))
        .groupBy(owner)
    },
    mongodb: async ({ collections, session }) =>
      collections.enquiries!.aggregate<Load>(
        [
          { $match: { owner: { $ne: null }, status: { $in: openStatuses }, deletedAt: null } },
          { $group: { _id: '$owner', load: { $sum: 1 } } },
          { $project: { owner: '$_id', load: 1 } },
        ],
        { session },
      ),
  })
  return new Map(loads.map(({ owner, load }) => [String(owner), load]))
}
