import { keyOf } from './keyOf'
import type { Filter, Question } from './questionOf'
import { orderIndex } from './orderIndex'
import { wholeOrderIndex } from './wholeOrderIndex'

/** The order of a list, and the index that has it. */
export type Order = {
  field: string
  /** What is read of each record. */
  fields: string[]
  direction: -1 | 1
  index: string[]
  /** Each in that order; what all of them find together is the list. */
  filters: Filter[]
}

/** So many lists may be merged to one. */
const FEW = 10

/** How a list that is sorted by `keys` is met in its order; null: no index has it, as of several. */
export function orderOf(question: Question, keys: readonly string[]): null | Order {
  const key = keyOf(question, keys)
  if (!key) return null
  const { filter, conditions, indexes } = question
  const { field } = key
  const sorted = { ...key, fields: [field] }
  const index = orderIndex(conditions, indexes, field)
  if (index) return { ...sorted, index, filters: [filter] }
  for (const [path, { $in: values }] of conditions) {
    if (!Array.isArray(values) || values.length > FEW) continue
    const one = new Map(conditions).set(path, { $eq: null })
    const shared = orderIndex(one, indexes, field)
    const filters = values.map((value): Filter => ({ $and: [filter, { [path]: { $eq: value } }] }))
    if (shared?.includes(path)) return { ...sorted, index: shared, filters }
  }
  const whole = wholeOrderIndex(conditions, indexes, field)
  return whole && { ...sorted, index: whole, filters: [filter] }
}
