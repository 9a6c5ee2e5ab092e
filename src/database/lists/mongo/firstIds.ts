import { mostCounted } from '../mostCounted'
import { findingIndex } from './findingIndex'
import { firstInOrder } from './firstInOrder'
import type { Found } from './found'
import { idsOf } from './idsOf'
import { inAnyOrder } from './inAnyOrder'
import { orderOf } from './orderOf'
import type { Question } from './questionOf'

/**
 * The ids of what a query finds, up to one more than the most that is counted; `isMore`: whether those
 * are not all. Where no index finds them, they are looked for in the order of the list (`isOrdered`).
 */
export async function firstIds(question: Question, keys: readonly string[]) {
  const { conditions, indexes } = question
  const isFound = conditions.has('_id') || findingIndex(conditions, indexes) !== null
  const order = isFound ? null : orderOf(question, keys)
  const limit = mostCounted + 1
  const found = order
    ? await firstInOrder(question, order, limit)
    : await inAnyOrder(question).limit(limit).lean<Found[]>()
  return { ids: idsOf(found), isMore: found.length === limit, isOrdered: order !== null }
}
