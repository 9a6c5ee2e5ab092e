import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { PayloadRequest } from 'payload'

import { nativeQuery } from '../nativeQuery'
import { collectionTerm } from './collectionTerm'
import { searchCollection } from './searchCollection'
import type { SearchEntry } from './searchEntry'

/** Puts a record into the search index, or anew, in the request's transaction. */
export const writeSearchEntry = (req: PayloadRequest, entry: SearchEntry): Promise<void> => {
  const { collection, record, at } = entry
  const terms = [...entry.terms, collectionTerm(collection)]
  return nativeQuery(req, {
    sqlite: async ({ drizzle }) => {
      const [row] = await drizzle.all<{ number: number }>(sql`
        insert into search_records (collection, record) values (${collection}, ${record})
        on conflict (record, collection) do update set record = excluded.record returning number`)
      await drizzle.run(sql`
        insert or replace into search_terms (rowid, terms) values (${row!.number}, ${terms.join(' ')})`)
    },
    mongodb: async ({ collections, session }) => {
      await collections
        .enquiries!.db.collection<{ _id: string }>(searchCollection.name)
        .updateOne(
          { _id: `${collection}/${record}` },
          { $set: { record, at: new Date(at), terms } },
          { session, upsert: true },
        )
    },
  })
}
