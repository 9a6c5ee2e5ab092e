import type { BaseDatabaseAdapter } from 'payload'

import type { Asked } from '../asked'
import { estimatedCount } from './estimatedCount'
import { isUnfiltered } from './isUnfiltered'
import { mostCounted } from './mostCounted'

/** The total of a query that finds more than is counted: as good as exact if it asks for everything. */
export const totalOf = async (
  database: BaseDatabaseAdapter,
  { collection, where }: Asked,
): Promise<number> =>
  isUnfiltered(where)
    ? Math.max(mostCounted + 1, await estimatedCount(database, collection))
    : mostCounted + 1
