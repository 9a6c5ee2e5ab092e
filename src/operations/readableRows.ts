import type { PayloadRequest } from 'payload'

import { enquiryRule, type OfEnquiry } from '@/access/enquiryRule'
import { enquiryIds } from '@/database/enquiryIds'
import { type PlainQuery, type PlainRow, plainRows } from '@/database/plainRows'

type Query<C extends string> = Omit<PlainQuery<OfEnquiry, C>, 'collection' | 'req'>
type ReadRows = <C extends string>(query: Query<C>) => Promise<PlainRow<C>[]>

/**
 * Reads plain rows of those records alone that the asker may read, by the enquiries that they belong
 * to. Which enquiries these are is looked up once, for as many queries as follow.
 */
export async function readableRows(req: PayloadRequest, collection: OfEnquiry): Promise<ReadRows> {
  const allowed = await enquiryRule(req, collection)
  if (!allowed) return () => Promise.resolve([])
  if (allowed === true) return (query) => plainRows({ ...query, collection, req })
  const column = collection === 'enquiries' ? 'id' : 'enquiry'
  const visible = { column, values: await enquiryIds(req.payload, allowed) }
  return (query) =>
    plainRows({ ...query, collection, req, oneOf: [...(query.oneOf ?? []), visible] })
}
