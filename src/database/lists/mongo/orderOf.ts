import type { Filter, Question } from './questionOf'
import { orderIndex } from './orderIndex'

/** The order of a list, and the index that has it. */
export type Order = {
  field: string
  direction: -1 | 1
  index: string[]
  /** Each in that order; what all of them find together is the list. */
  filters: Filter[]
}

/** So many lists may be merged to one. */
const FEW = 10

/** How a list that is sorted by `keys` is met in its order; null: no index has it, as of several. */
export function orderOf(
  { filter, conditions, indexes, model }: Question,
  keys: readonly string[],
): null | Order {
  const [key = '', ...others] = keys.join().split(',')
  const field = key.replace(/^-/, '')
  if (others.length > 0 || model.schema.path(field)?.instance === 'Array') return null
  const sorted = { field, direction: key.startsWith('-') ? -1 : 1 } as const
  const index = orderIndex(conditions, indexes, field)
  if (index) return { ...sorted, index, filters: [filter] }
  for (const [path, { $in: values }] of conditions) {
    if (!Array.isArray(values) || values.length > FEW) continue
    const one = new Map(conditions).set(path, { $eq: null })
    const shared = orderIndex(one, indexes, field)
    const filters = values.map((value): Filter => ({ $and: [filter, { [path]: { $eq: value } }] }))
    if (shared?.includes(path)) return { ...sorted, index: shared, filters }
  }
  return null
}
