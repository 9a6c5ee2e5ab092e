import { bestIndex } from './bestIndex'
import type { Conditions } from './conditionsOf'

/**
 * The index in which the records of a list, and next to no others, are met in their order: what comes
 * before the field that they are sorted by has one value in the whole list. Null: there is none.
 */
export const orderIndex = (
  conditions: Conditions,
  indexes: readonly string[][],
  field: string,
): null | string[] =>
  bestIndex(indexes, (index) => {
    const before = index.slice(0, -1)
    const isOrder = before.every((name) => '$eq' in (conditions.get(name) ?? {}))
    // Nearly all is not in the trash.
    return index.at(-1) === field && isOrder && before.join() !== 'deletedAt' ? index.length : 0
  })
