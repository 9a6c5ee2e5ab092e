import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { mostCounted } from '../mostCounted'
import type { Asked } from '../../asked'
import { selectIds } from './selectIds'

/** As often as a record may be met, and more. */
const SOME = 8

/**
 * The ids of what a query finds, up to one more than the most that is counted; `isMore`: whether
 * those are not all. Told to meet each record once, SQLite would go through the table in the order of
 * the ids.
 */
export async function firstIds(
  database: SQLiteAdapter,
  asked: Asked,
): Promise<{ ids: string[]; isMore: boolean }> {
  const { query } = await selectIds(database, asked)
  for (let limit = mostCounted + 1; ; limit *= SOME) {
    const rows = await query.limit(limit)
    const ids = [...new Set(rows.map(({ id }) => id))]
    const isMore = ids.length > mostCounted
    if (isMore || rows.length < limit) return { ids, isMore }
  }
}
