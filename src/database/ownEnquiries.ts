import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { PayloadRequest } from 'payload'

import { nativeQuery } from './nativeQuery'

type Own = {
  req: PayloadRequest
  /** Id of the owner or project manager. */
  user: string
  themes: readonly string[]
  most: number
}

/**
 * The ids of the enquiries that are somebody's, or of these themes; null if there are more than
 * `most`. Each index is read by itself, and no further: in one query of all three a database reads
 * every enquiry to find the few of somebody who has few.
 */
export async function ownEnquiries({ req, user, themes, most }: Own): Promise<null | string[]> {
  const found = await nativeQuery<string[]>(req, {
    sqlite: async ({ drizzle }) => {
      const rows = await drizzle.all<{ id: string }>(sql`
        select * from (select id from enquiries where owner_id = ${user} limit ${most + 1})
        union all
        select * from (select id from enquiries where project_manager_id = ${user} limit ${most + 1})
        union all
        select * from (select parent_id as id from enquiries_rels where path = 'themes'
          and themes_id in (select value from json_each(${JSON.stringify(themes)})) limit ${most + 1})`)
      return rows.map(({ id }) => id)
    },
    mongodb: async ({ collections, session }) => {
      const rules = { owner: user, projectManager: user, themes: { $in: themes } }
      const lists = Object.entries(rules).map(([field, wanted]) =>
        collections
          .enquiries!.find({ [field]: wanted }, { _id: 1 }, { session })
          .hint({ [field]: 1 })
          .limit(most + 1)
          .lean<{ _id: unknown }[]>(),
      )
      const ids: string[] = []
      // One after the other: a transaction takes one question at a time.
      for (const list of lists) ids.push(...(await list).map(({ _id }) => String(_id)))
      return ids
    },
  })
  const ids = [...new Set(found)]
  return ids.length > most ? null : ids
}
