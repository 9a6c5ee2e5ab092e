import { beyond } from './beyond'
import { equalsInOrder } from './equalsInOrder'
import type { Found } from './found'
import { hintOf } from './hintOf'
import type { Order } from './orderOf'
import type { Filter, Question } from './questionOf'
import { valueAt } from './valueAt'

/**
 * The record at a position of a list; null: it is not as long. Only its index is walked through to
 * there, for what it is sorted by; an index has no order among equals.
 */
export async function recordAt(
  question: Question,
  order: Order,
  position: number,
): Promise<Found | null> {
  const { model, filter, session } = question
  const { field, direction, index } = order
  const [there] = await model
    .find(filter, { _id: 0, [field]: 1 }, { session })
    .sort({ [field]: direction })
    .hint(hintOf(index))
    .skip(position)
    .limit(1)
    .lean<Found[]>()
  if (!there) return null
  const value = valueAt(there, field)
  const earlier = beyond(field, value, direction === 1 ? -1 : 1)
  const before = earlier ? await countOf(question, index, { $and: [filter, earlier] }) : 0
  // Between the questions one before it may have come, or gone.
  const asked = { value, filter, skip: Math.max(0, position - before), limit: 1 }
  const [record = { ...there, _id: there._id ?? null }] = await equalsInOrder(
    question,
    order,
    asked,
  )
  return record
}

const countOf = ({ model, session }: Question, index: string[], filter: Filter) =>
  model.countDocuments(filter, { hint: hintOf(index), session })
