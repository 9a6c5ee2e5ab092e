import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { nativeQuery } from './nativeQuery'
import { tableName } from './tableName'

/**
 * A mark that is another one after any change to these collections, by whatever process: how many
 * documents each has, and when the latest of them was saved. What was made of their content can be
 * kept as long as the mark stays.
 */
export const changeMark = (
  req: PayloadRequest,
  collections: readonly CollectionSlug[],
): Promise<string> =>
  nativeQuery(req, {
    sqlite: async ({ drizzle, tables }) => {
      const marks = collections.map((collection) => {
        const table = tables[tableName(collection)]!
        return sql`(select count(*) || ' ' || coalesce(max(updated_at), '') from ${table})`
      })
      const all = sql.join(marks, sql` || '; ' || `)
      const [row] = await drizzle.all<{ mark: string }>(sql`select ${all} as mark`)
      return row!.mark
    },
    mongodb: async ({ collections: models, session }) => {
      const marks: string[] = []
      for (const collection of collections) {
        const [found] = await models[collection]!.aggregate<{ count: number; latest: Date }>(
          [{ $group: { _id: null, count: { $sum: 1 }, latest: { $max: '$updatedAt' } } }],
          { session },
        )
        marks.push(`${found?.count ?? 0} ${found?.latest.toISOString() ?? ''}`)
      }
      return marks.join('; ')
    },
  })
