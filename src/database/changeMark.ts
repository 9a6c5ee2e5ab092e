import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { nativeQuery } from './nativeQuery'
import { tableName } from './tableName'

/**
 * A mark that is another one after any change to these collections, by whatever process: how many
 * documents each has, when the latest of them was saved, and the sum of when each was. The sum changes
 * even where the latest stays: where a clock is behind, or who began earlier commits later. What was
 * made of their content can be kept as long as the mark stays.
 */
export const changeMark = (
  req: PayloadRequest,
  collections: readonly CollectionSlug[],
): Promise<string> =>
  nativeQuery(req, {
    sqlite: async ({ drizzle, tables }) => {
      const marks = collections.map((collection) => {
        const table = tables[tableName(collection)]!
        return sql`(select count(*) || ' ' || coalesce(max(updated_at), '') || ' ' ||
          coalesce(sum(${savedAt}), 0) from ${table})`
      })
      const all = sql.join(marks, sql` || '; ' || `)
      const [row] = await drizzle.all<{ mark: string }>(sql`select ${all} as mark`)
      return row!.mark
    },
    mongodb: async ({ collections: models, session }) => {
      const marks: string[] = []
      for (const collection of collections) {
        const [found] = await models[collection]!.aggregate<Found>([{ $group: group }], { session })
        marks.push(`${found?.count ?? 0} ${found?.latest.toISOString() ?? ''} ${found?.sum ?? 0}`)
      }
      return marks.join('; ')
    },
  })

/** Whole numbers, so that the sum is exact: a time is stored as in 2026-11-20T12:00:00.000Z. */
const savedAt = sql`unixepoch(updated_at) * 1000 + cast(substr(updated_at, 21, 3) as integer)`

type Found = { count: number; latest: Date; sum: number }

const group = {
  _id: null,
  count: { $sum: 1 },
  latest: { $max: '$updatedAt' },
  sum: { $sum: { $toLong: '$updatedAt' } },
}
