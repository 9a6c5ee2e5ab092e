import { findingIndex } from './findingIndex'
import type { Found } from './found'
import { idsOf } from './idsOf'
import { inAnyOrder } from './inAnyOrder'
import { keyOf } from './keyOf'
import type { Page } from '../page'
import type { Question } from './questionOf'

/**
 * The ids of a page of the records of enquiries that are named; null: it is another list. Each enquiry
 * has few, which are sorted: in the order of the list they may lie among a thousand times as many.
 */
export async function pageOfEnquiries(
  question: Question,
  keys: readonly string[],
  { page, limit }: Page,
): Promise<null | string[]> {
  const key = keyOf(question, keys)
  const index = findingIndex(question.conditions, question.indexes)
  if (!key || index?.[0] !== 'enquiry') return null
  const records = await inAnyOrder(question)
    .sort(key.field === '_id' ? { _id: key.direction } : { [key.field]: key.direction, _id: -1 })
    .skip((page - 1) * limit)
    .limit(limit)
    .lean<Found[]>()
  return idsOf(records)
}
