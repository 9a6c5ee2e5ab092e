import { bestIndex } from './bestIndex'
import type { Conditions } from './conditionsOf'

/**
 * An index with all records, or all that are not in the trash if no others are asked for, in the order of
 * a field; best is one that ends there. Null: there is none.
 */
export const wholeOrderIndex = (
  conditions: Conditions,
  indexes: readonly string[][],
  field: string,
): null | string[] =>
  bestIndex(indexes, (index) => {
    const place = index.indexOf(field)
    const before = index.slice(0, place).join()
    const isWhole =
      before === '' || (before === 'deletedAt' && '$eq' in (conditions.get(before) ?? {}))
    return place !== -1 && isWhole ? 1 / (index.length - place) : 0
  })
