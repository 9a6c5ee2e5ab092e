import { beyond } from './beyond'
import { equalsInOrder } from './equalsInOrder'
import { firstInOrder } from './firstInOrder'
import type { Found } from './found'
import type { Order } from './orderOf'
import type { Filter, Question } from './questionOf'
import { valueAt } from './valueAt'

/** The first of the records of a list that come after one of them, no more than `limit`. */
export async function firstAfter(
  question: Question,
  order: Order,
  last: Found,
  limit: number,
): Promise<Found[]> {
  const { field, direction, filters } = order
  const value = valueAt(last, field)
  const filter: Filter = { $and: [question.filter, { _id: { $lt: last._id } }] }
  const equals = await equalsInOrder(question, order, { value, filter, limit })
  const after = beyond(field, value, direction)
  if (equals.length === limit || !after) return equals
  const farther = { ...order, filters: filters.map((each): Filter => ({ $and: [each, after] })) }
  return [...equals, ...(await firstInOrder(question, farther, limit - equals.length))]
}
