import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'

import type { Page } from '../page'
import type { Asked } from '../../asked'
import type { Order } from './orderOf'
import { selectIds } from './selectIds'

/**
 * The ids of a page of a list. What is equal by what the list is sorted by comes in the order in which
 * it was stored, which every index has.
 */
export async function pageInOrder(
  database: SQLiteAdapter,
  asked: Asked,
  { keys }: Order,
  { page, limit }: Page,
): Promise<string[]> {
  const { query, table } = await selectIds(database, asked, 'each once')
  const rows = await query
    .orderBy(
      ...keys.map(({ column, direction }) => direction(column)),
      keys.at(-1)!.direction(sql`${table}.rowid`),
    )
    .limit(limit)
    .offset((page - 1) * limit)
  return rows.map(({ id }) => id)
}
