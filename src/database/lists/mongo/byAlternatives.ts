import { alternativesOf } from './alternativesOf'
import { conditionsOf } from './conditionsOf'
import { findingIndex } from './findingIndex'
import type { Filter, Question } from './questionOf'

/**
 * A query in parts that find all of it together, each by an index; null: not every part has one. Asked
 * for all at once MongoDB would read all that any of them finds.
 */
export function byAlternatives(question: Question): null | Question[] {
  const { filter, indexes } = question
  const parts = (alternativesOf(filter) ?? []).map((each): Question => {
    const whole: Filter = { $and: [filter, each] }
    return { ...question, filter: whole, conditions: conditionsOf(whole) }
  })
  const areFound = parts.every(({ conditions }) => findingIndex(conditions, indexes) !== null)
  return parts.length > 0 && areFound ? parts : null
}
