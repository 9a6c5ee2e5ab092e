import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { GlobalSlug, PayloadRequest } from 'payload'

import { nativeQuery } from './nativeQuery'
import { tableName } from './tableName'

/** The id of the version of a global that was saved last; null when it was never saved. */
export const lastVersionId = (req: PayloadRequest, global: GlobalSlug): Promise<null | string> =>
  nativeQuery(req, {
    sqlite: async ({ drizzle }) => {
      const [last] = await drizzle.all<{ id: string }>(
        sql`select id from ${sql.identifier(`_${tableName(global)}_v`)}
          order by updated_at desc limit 1`,
      )
      return last?.id ?? null
    },
    mongodb: async () => {
      const { docs } = await req.payload.db.findGlobalVersions({
        global,
        limit: 1,
        pagination: false,
        req,
        select: { id: true },
        sort: '-updatedAt',
      })
      return docs[0] ? String(docs[0].id) : null
    },
  })
