import type { Found } from './found'
import { hintOf } from './hintOf'
import type { Order } from './orderOf'
import type { Filter, Question } from './questionOf'
import type { Value } from './valueAt'

type Equals = {
  value: Value
  filter: Filter
  skip?: number
  limit: number
}

/** The records of a list that are equal by what it is sorted by: in the order of their ids, the last first. */
export const equalsInOrder = (
  { model, session }: Question,
  { field, fields, index }: Order,
  { value, filter, skip = 0, limit }: Equals,
): Promise<Found[]> =>
  model
    .find({ $and: [filter, { [field]: { $eq: value } }] }, fields, { session })
    .sort({ _id: -1 })
    .hint(hintOf(index))
    .skip(skip)
    .limit(limit)
    .lean<Found[]>()
