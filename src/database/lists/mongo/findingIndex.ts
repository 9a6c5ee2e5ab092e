import { bestIndex } from './bestIndex'
import type { Conditions } from './conditionsOf'

/**
 * The index that finds what a filter asks for: the more of its first fields have one of a few values
 * the better. Null: none begins with such a field.
 */
export function findingIndex(conditions: Conditions, indexes: readonly string[][]) {
  const isFixed = (name: string) => {
    const operators = conditions.get(name) ?? {}
    return '$eq' in operators || '$in' in operators
  }
  const isTrash = '$gt' in (conditions.get('deletedAt') ?? {})
  return bestIndex(indexes, (index) => {
    // Few are in the trash, and nearly all are not: that finds nothing.
    if (index[0] === 'deletedAt') return isTrash ? Infinity : 0
    const other = index.findIndex((name) => !isFixed(name))
    const fixed = other === -1 ? index.length : other
    return fixed > 0 && conditions.has(index[fixed] ?? '') ? fixed + 0.5 : fixed
  })
}
