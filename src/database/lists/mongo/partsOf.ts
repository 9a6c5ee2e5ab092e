import { byAlternatives } from './byAlternatives'
import { findingIndex } from './findingIndex'
import type { Question } from './questionOf'

/** What indexes find, together all of the query; null: they do not. */
export function partsOf(question: Question): null | Question[] {
  const { conditions, indexes } = question
  return findingIndex(conditions, indexes) ? [question] : byAlternatives(question)
}
