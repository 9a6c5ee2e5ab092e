import { mostCounted } from '../mostCounted'
import { firstInOrder } from './firstInOrder'
import { idsOf } from './idsOf'
import { orderOf } from './orderOf'
import { partsOf } from './partsOf'
import type { Question } from './questionOf'
import { someFound } from './someFound'

/**
 * The ids of what a query finds, up to one more than the most that is counted; `isMore`: whether those
 * are not all. Where no index finds them, they are looked for in the order of the list (`isOrdered`).
 */
export async function firstIds(question: Question, keys: readonly string[]) {
  const order = partsOf(question) ? null : orderOf(question, keys)
  const limit = mostCounted + 1
  const found = await (order ? firstInOrder(question, order, limit) : someFound(question, limit))
  return { ids: idsOf(found), isMore: found.length === limit, isOrdered: order !== null }
}
