import type { Payload, PayloadRequest, Where } from 'payload'

import { enquiryRule, type OfEnquiry } from '@/access/enquiryRule'
import { enquiryIds } from '@/database/enquiryIds'
import { inChunks } from '@/database/inChunks'
import { type PlainQuery, type PlainRow, plainRows } from '@/database/plainRows'

type Query<C extends string> = Omit<PlainQuery<OfEnquiry, C>, 'collection' | 'req'>
type ReadRows = <C extends string>(query: Query<C>) => Promise<PlainRow<C>[]>

/** How many enquiries are looked up at once. */
const PAGE = 1000

/**
 * Reads plain rows of those records alone that the asker may read, by the enquiries that they belong
 * to. Only the enquiries of the rows are looked up, each once for as many queries as follow: those
 * of a month, not all that the asker ever had.
 */
export async function readableRows(req: PayloadRequest, collection: OfEnquiry): Promise<ReadRows> {
  const allowed = await enquiryRule(req, collection)
  if (!allowed) return () => Promise.resolve([])
  if (allowed === true) return (query) => plainRows({ ...query, collection, req })
  const link = collection === 'enquiries' ? 'id' : 'enquiry'
  const isVisible = visibility(req.payload, allowed)
  return async <C extends string>(query: Query<C>) => {
    const columns = [...query.columns, link] as (C | typeof link)[]
    const rows = await plainRows({ ...query, columns, collection, req })
    const visible = await isVisible(rows.map((row) => String(row[link])))
    return rows.filter((row) => visible.has(String(row[link])))
  }
}

/** Which of some enquiries a rule allows; what was asked once is known. */
function visibility(payload: Payload, allowed: Where) {
  const asked = new Set<string>()
  const visible = new Set<string>()
  return async (enquiries: string[]): Promise<Set<string>> => {
    const unknown = [...new Set(enquiries)].filter((id) => !asked.has(id))
    for (const ids of inChunks(unknown, PAGE)) {
      const found = await enquiryIds(payload, { and: [{ id: { in: ids } }, allowed] })
      for (const id of ids) asked.add(id)
      for (const id of found) visible.add(id)
    }
    return visible
  }
}
