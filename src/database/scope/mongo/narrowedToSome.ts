import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { isUnfiltered } from '@/database/lists/isUnfiltered'
import type { Found } from '@/database/lists/mongo/found'
import { inAnyOrder } from '@/database/lists/mongo/inAnyOrder'
import { questionOf } from '@/database/lists/mongo/questionOf'

import { allowedAmong } from '../allowedAmong'
import { scopeOf } from '../scopeOf'
import type { Lists } from './lists'

type Asked = {
  collection: CollectionSlug
  locale?: string
  req?: Partial<PayloadRequest>
  where?: Where
}

/** So many records are looked at to spare a question about all enquiries; more only if they are named. */
const FEW = 1000

/**
 * The query with what it asks about the enquiries of records answered, if what else it asks leaves few:
 * those that a list refers to, or mail that failed. MongoDB would be told every enquiry that the rule
 * allows.
 */
export async function narrowedToSome(
  { database, find }: Lists,
  asked: Asked,
): Promise<undefined | Where> {
  const scope = scopeOf(asked.where)
  const others: Where = { and: scope?.others ?? [] }
  if (!scope || isUnfiltered(others)) return asked.where
  const most = Math.max(FEW, ...scope.others.map(named))
  const question = await questionOf(database, { ...asked, where: others })
  const records = await inAnyOrder(question, ['enquiry'])
    .limit(most + 1)
    .lean<Found[]>()
  if (records.length > most) return asked.where
  const enquiries = records.map(({ enquiry }) => enquiry)
  const allowed = await allowedAmong(find, { req: asked.req, rule: scope.rule, enquiries })
  return { and: [...scope.others, { enquiry: { in: [...allowed] } }] }
}

/** How many records a condition names by their ids. */
function named({ id }: Where): number {
  const ids = (id as undefined | { in?: unknown })?.in
  return Array.isArray(ids) ? ids.length : 0
}
