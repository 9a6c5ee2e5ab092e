import type { Where } from 'payload'

import { isUnfiltered } from '@/database/lists/isUnfiltered'
import { questionOf } from '@/database/lists/mongo/questionOf'
import { someFound } from '@/database/lists/mongo/someFound'

import type { Asked } from '../../asked'
import { allowedAmong } from '../allowedAmong'
import { scopeOf } from '../scopeOf'
import type { Lists } from './lists'

/** So many records are looked at to spare a question about all enquiries; more only if they are named. */
const FEW = 1000

/**
 * The query with what it asks about the enquiries of records answered, if it names enquiries, or if what
 * else it asks leaves few records: those that a list refers to, or mail that failed. MongoDB would be
 * told every enquiry that the rule allows.
 */
export async function narrowedToSome(lists: Lists, asked: Asked): Promise<undefined | Where> {
  const scope = scopeOf(asked.where)
  if (!scope) return asked.where
  const { others, rule } = scope
  const named = others.map((where) => idsIn('enquiry', where)).find((ids) => ids.length > 0)
  const enquiries = named ?? (await enquiriesOfFew(lists, asked, others))
  if (!enquiries) return asked.where
  const allowed = await allowedAmong(lists.find, { req: asked.req, rule, enquiries })
  return { and: [...others, { enquiry: { in: [...allowed] } }] }
}

/** Of which enquiries the records are; null: there are more than few. */
async function enquiriesOfFew(
  { database }: Lists,
  asked: Asked,
  others: Where[],
): Promise<null | unknown[]> {
  const where: Where = { and: others }
  if (isUnfiltered(where)) return null
  const most = Math.max(FEW, ...others.map((each) => idsIn('id', each).length))
  const question = await questionOf(database, { ...asked, where })
  const records = await someFound(question, most + 1, ['enquiry'])
  return records.length > most ? null : records.map(({ enquiry }) => enquiry)
}

/** What a condition, and no other beside it, names by their ids. */
function idsIn(field: 'enquiry' | 'id', where: Where): unknown[] {
  const ids = (where[field] as undefined | { in?: unknown })?.in
  return Array.isArray(ids) && Object.keys(where).length === 1 ? ids : []
}
