import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { PayloadRequest } from 'payload'

import { amongLatest } from '../amongLatest'
import { type NativeMongodb, nativeQuery } from '../nativeQuery'
import { collectionTerm } from './collectionTerm'
import { searchCollection } from './searchCollection'
import type { SearchQuery } from './searchQuery'
import { termIn } from './termIn'

/** The ids of the newest records that a query finds. It knows no access rules. */
export const findSearchEntries = (req: PayloadRequest, query: SearchQuery): Promise<string[]> =>
  nativeQuery(req, {
    sqlite: async ({ drizzle }) => {
      const rows = await drizzle.all<{ record: string }>(sql`
        select record from search_records where number in (
          select rowid from search_terms where search_terms match ${expression(query)}
          order by rowid desc limit ${query.limit})`)
      return rows.map(({ record }) => record)
    },
    mongodb: (native) =>
      amongLatest({
        days: DAYS,
        limit: query.limit,
        read: (since) => newest(native, query, since ? { at: { $gte: since } } : {}),
      }),
  })

/** So far back it looks first: of a frequent word the newest are enough, and not all need be sorted. */
const DAYS = [64, 512]

async function newest(
  { collections, session }: NativeMongodb,
  query: SearchQuery,
  bound: object,
): Promise<string[]> {
  const found = await collections
    .enquiries!.db.collection<{ _id: string; record: string }>(searchCollection.name)
    .find({ ...filter(query), ...bound }, { session, projection: { record: 1 } })
    .sort({ at: -1 })
    .limit(query.limit)
    .toArray()
  return found.map(({ record }) => record)
}

/** So many words have a shorter beginning that it says nothing. */
const isLong = (term: string) => term.length >= 3

const quoted = (term: string) => `"${term.replaceAll('"', '')}"`

/** The query as SQLite's full-text index reads it. */
function expression({ collection, all, any, beginnings }: SearchQuery): string {
  const wanted = all.map((term) => `${quoted(term)}${beginnings && isLong(term) ? '*' : ''}`)
  const scope = any ? [`(${any.map(quoted).join(' OR ')})`] : []
  return [...wanted, ...scope, quoted(collectionTerm(collection))].join(' AND ')
}

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function filter({ collection, all, any, beginnings }: SearchQuery) {
  const own = (term: string) => termIn(collection, term)
  const wanted = all.map((term) =>
    beginnings && isLong(term)
      ? { terms: { $regex: `^${escaped(own(term))}` } }
      : { terms: own(term) },
  )
  const scope = any ? [{ terms: { $in: any.map(own) } }] : []
  const conditions = [...wanted, ...scope]
  return conditions.length > 0 ? { $and: conditions } : { terms: collectionTerm(collection) }
}
