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

/** So many are sorted; of more some are met soon in the order of the ids. */
const FEW = 2000

/** The records of a list that are equal by what it is sorted by: in the order of their ids, the last first. */
export async function equalsInOrder(
  { model, session }: Question,
  { field, fields, index }: Order,
  { value, filter, skip = 0, limit }: Equals,
): Promise<Found[]> {
  const equals = { $and: [filter, { [field]: { $eq: value } }] }
  const find = (read: readonly string[]) => model.find(equals, [...read], { session })
  const areMany = await find(['_id']).hint(hintOf(index)).skip(FEW).limit(1).lean<Found[]>()
  return find(fields)
    .sort({ _id: -1 })
    .hint(hintOf(areMany.length > 0 ? ['_id'] : index))
    .skip(skip)
    .limit(limit)
    .lean<Found[]>()
}
