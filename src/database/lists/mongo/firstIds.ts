import { mostCounted } from '../mostCounted'
import { byAlternatives } from './byAlternatives'
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
  const parts = partsOf(question)
  const order = parts ? null : orderOf(question, keys)
  const limit = mostCounted + 1
  const ids = order
    ? idsOf(await firstInOrder(question, order, limit))
    : await idsOfAny(parts ?? [question], limit)
  return { ids, isMore: ids.length === limit, isOrdered: order !== null }
}

/** What indexes find, together all of the query; null: they do not. */
function partsOf(question: Question): null | Question[] {
  const { conditions, indexes } = question
  const isFound = conditions.has('_id') || findingIndex(conditions, indexes) !== null
  return isFound ? [question] : byAlternatives(question)
}

async function idsOfAny(parts: readonly Question[], limit: number): Promise<string[]> {
  const ids = new Set<string>()
  // One after the other: a transaction takes one question at a time.
  for (const part of parts) {
    const found = await inAnyOrder(part).limit(limit).lean<Found[]>()
    for (const id of idsOf(found)) ids.add(id)
    if (ids.size >= limit) break
  }
  return [...ids].slice(0, limit)
}
