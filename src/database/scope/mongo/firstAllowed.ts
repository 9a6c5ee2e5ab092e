import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'

import type { Found } from '@/database/lists/mongo/found'
import { idsOf } from '@/database/lists/mongo/idsOf'

import { allowedAmong } from '../allowedAmong'

type Sought = {
  find: BaseDatabaseAdapter['find']
  req?: Partial<PayloadRequest>
  rule: Where
  /** Of the records that may be among them, in the order that they are wanted in. */
  pieces: AsyncIterable<Found[]>
  limit: number
}

/** The ids of the first records whose enquiry a rule allows, no more than `limit`. */
export async function firstAllowed({ find, req, rule, pieces, limit }: Sought): Promise<string[]> {
  const ids: string[] = []
  for await (const piece of pieces) {
    const enquiries = piece.map(({ enquiry }) => enquiry)
    const allowed = await allowedAmong(find, { req, rule, enquiries })
    ids.push(...idsOf(piece.filter(({ enquiry }) => allowed.has(String(enquiry)))))
    if (ids.length >= limit) break
  }
  return ids.slice(0, limit)
}
