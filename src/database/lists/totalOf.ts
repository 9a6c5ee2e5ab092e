import type { BaseDatabaseAdapter, CollectionSlug, Where } from 'payload'

import { estimatedCount } from './estimatedCount'
import { isUnfiltered } from './isUnfiltered'
import { mostCounted } from './mostCounted'

type Counted = { collection: CollectionSlug; where?: Where; counted: number }

/** What a count that went no further than one beyond the most is told as. */
export const totalOf = async (
  database: BaseDatabaseAdapter,
  { collection, where, counted }: Counted,
): Promise<number> =>
  counted > mostCounted && isUnfiltered(where)
    ? Math.max(counted, await estimatedCount(database, collection))
    : counted
