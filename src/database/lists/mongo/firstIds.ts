import { mostCounted } from '../mostCounted'
import { findingIndex } from './findingIndex'
import { firstInOrder } from './firstInOrder'
import { hintOf } from './hintOf'
import { orderOf } from './orderOf'
import type { Question } from './questionOf'

/**
 * The ids of what a query finds, up to one more than the most that is counted; `isMore`: whether those
 * are not all. Where no index finds them, they are looked for in the order of the list (`isOrdered`).
 */
export async function firstIds(question: Question, keys: readonly string[]) {
  const index = findingIndex(question.conditions, question.indexes)
  const order = index || question.conditions.has('_id') ? null : orderOf(question, keys)
  const ids = order
    ? await firstInOrder(question, order, mostCounted + 1)
    : await inAnyOrder(question, index)
  return { ids, isMore: ids.length > mostCounted, isOrdered: order !== null }
}

async function inAnyOrder(
  { model, filter, session }: Question,
  index: null | string[],
): Promise<string[]> {
  const query = model.find(filter, { _id: 1 }, { session }).limit(mostCounted + 1)
  if (index) query.hint(hintOf(index))
  return (await query.lean<{ _id: unknown }[]>()).map(({ _id }) => String(_id))
}
