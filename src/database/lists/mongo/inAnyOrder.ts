import { findingIndex } from './findingIndex'
import { hintOf } from './hintOf'
import type { Question } from './questionOf'

/** What a query finds, whichever comes first, by the index that finds it. */
export function inAnyOrder(
  { conditions, filter, indexes, model, session }: Question,
  fields: readonly string[] = ['_id'],
) {
  const query = model.find(filter, [...fields], { session })
  const index = findingIndex(conditions, indexes)
  return index ? query.hint(hintOf(index)) : query
}
