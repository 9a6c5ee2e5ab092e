import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { PayloadRequest } from 'payload'

import { jsonParameter } from '../jsonParameter'
import { nativeQuery } from '../nativeQuery'
import { collectionTerm } from './collectionTerm'
import { mongoTerms } from './mongoTerms'
import { searchCollection } from './searchCollection'
import type { SearchEntry } from './searchEntry'

/** Puts records into the search index, or anew, in the request's transaction. */
export async function writeSearchEntries(
  req: PayloadRequest,
  entries: readonly SearchEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await nativeQuery(req, {
    sqlite: async ({ drizzle }) => {
      const keys = entries.map(({ collection, record }) => [collection, record])
      const rows = await drizzle.all<{ number: number; key: string }>(sql`
        insert into search_records (collection, record)
          select value ->> 0, value ->> 1 from json_each(${jsonParameter(keys)}) where true
        on conflict (record, collection) do update set record = excluded.record
        returning number, collection || '/' || record as key`)
      const numbers = new Map(rows.map(({ key, number }) => [key, number]))
      const terms = entries.map((entry) => [numbers.get(keyOf(entry)), termsOf(entry).join(' ')])
      await drizzle.run(sql`
        insert or replace into search_terms (rowid, terms)
          select value ->> 0, value ->> 1 from json_each(${jsonParameter(terms)})`)
    },
    mongodb: async ({ collections, session }) => {
      await collections.enquiries!.db.collection<{ _id: string }>(searchCollection.name).bulkWrite(
        entries.map((entry) => ({
          updateOne: {
            filter: { _id: keyOf(entry) },
            update: {
              $set: { record: entry.record, at: new Date(entry.at), terms: mongoTerms(entry) },
            },
            upsert: true,
          },
        })),
        { session },
      )
    },
  })
}

const keyOf = ({ collection, record }: SearchEntry) => `${collection}/${record}`

const termsOf = ({ collection, terms }: SearchEntry) => [...terms, collectionTerm(collection)]
