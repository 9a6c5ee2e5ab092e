import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { PayloadRequest } from 'payload'

import { nativeQuery } from '../nativeQuery'
import { searchCollection } from './searchCollection'

/** Whether anything is in the search index. */
export const hasSearchEntries = (req: PayloadRequest): Promise<boolean> =>
  nativeQuery(req, {
    sqlite: async ({ drizzle }) =>
      (await drizzle.all(sql`select 1 from search_records limit 1`)).length > 0,
    mongodb: async ({ collections }) =>
      (await collections.enquiries!.db.collection(searchCollection.name).findOne()) !== null,
  })
