import { bestIndex } from './bestIndex'
import type { Conditions } from './conditionsOf'

/**
 * The index in which the records of a list are met in their order: what comes before the field that
 * they are sorted by has one value in the whole list. Best is one that has nothing after it. Null:
 * there is none.
 */
export const orderIndex = (
  conditions: Conditions,
  indexes: readonly string[][],
  field: string,
): null | string[] =>
  bestIndex(indexes, (index) => {
    const place = index.indexOf(field)
    const before = index.slice(0, place)
    const isOrder = before.every((name) => '$eq' in (conditions.get(name) ?? {}))
    if (place === -1 || !isOrder) return 0
    if (index.at(-1) !== field) return 0.25
    // Nearly all is not in the trash: without it the index is smaller, and finds as well.
    return before.join() === 'deletedAt' ? 0.5 : index.length
  })
