import type { PayloadRequest } from 'payload'

import { enquiryRule, type OfEnquiry } from '@/access/enquiryRule'
import { enquiryIds } from '@/database/enquiryIds'
import { type PlainQuery, type PlainRow, plainRows } from '@/database/plainRows'

type Query<C extends string> = Omit<PlainQuery<OfEnquiry, C>, 'payload'>

/** Plain rows of those records alone that the asker may read, by the enquiries they belong to. */
export async function readableRows<C extends string>(
  req: PayloadRequest,
  query: Query<C>,
): Promise<PlainRow<C>[]> {
  const { payload } = req
  const allowed = await enquiryRule(req, query.collection)
  if (!allowed) return []
  if (allowed === true) return plainRows({ ...query, payload })
  const column = query.collection === 'enquiries' ? 'id' : 'enquiry'
  const visible = { column, values: await enquiryIds(payload, allowed) }
  return plainRows({ ...query, payload, oneOf: [...(query.oneOf ?? []), visible] })
}
