import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest, Where } from 'payload'

import { idsOf } from '@/database/lists/mongo/idsOf'
import { inAnyOrder } from '@/database/lists/mongo/inAnyOrder'
import { questionOf } from '@/database/lists/mongo/questionOf'
import type { Found } from '@/database/lists/mongo/found'

type Allowed = { req?: Partial<PayloadRequest>; rule: Where; limit: number }

/**
 * Enquiries that a rule allows: all, or at least `limit`. What it allows each by itself has an index,
 * and all of it together has none.
 */
export async function someAllowed(
  database: MongooseAdapter,
  { req, rule, limit }: Allowed,
): Promise<string[]> {
  const ids = new Set<string>()
  for (const where of alternatives(rule)) {
    const question = await questionOf(database, { collection: 'enquiries', req, where })
    for (const id of idsOf(await inAnyOrder(question).limit(limit).lean<Found[]>())) ids.add(id)
    if (ids.size >= limit) break
  }
  return [...ids]
}

const alternatives = (rule: Where): Where[] => (rule.or ? rule.or.flatMap(alternatives) : [rule])
