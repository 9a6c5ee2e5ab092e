import type { PayloadRequest } from 'payload'

import { openStatuses } from '@/domain/pipeline/openStatuses'

import { nativeQuery } from './nativeQuery'
import { sqliteRows } from './sqliteRows'

type Load = { owner: unknown; load: number }

/**
 * How many open enquiries each owner has, by the owner's id. Counted by the database itself, in one
 * query on an index: Payload's API can count for one owner only, or would have to read them all.
 */
export async function openLoads(req: PayloadRequest): Promise<Map<string, number>> {
  const counted = await nativeQuery<Load[]>(req, {
    sqlite: (native) => sqliteRows<Load>(native, ofEachStatus, [...openStatuses]),
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
  const loads = new Map<string, number>()
  for (const { owner, load } of counted)
    loads.set(String(owner), (loads.get(String(owner)) ?? 0) + load)
  return loads
}

/** Status by status the index has the owners in their order, and nothing need be sorted. */
const ofEachStatus = openStatuses
  .map(
    () => `select owner_id as owner, count(*) as load from enquiries
      where status = ? and deleted_at is null and owner_id is not null group by owner_id`,
  )
  .join(' union all ')
