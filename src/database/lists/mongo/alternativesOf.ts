import type { Filter } from './questionOf'

/**
 * The conditions of which a record must meet one for a filter to find it, none of which has alternatives
 * of its own; null: there are none.
 */
export function alternativesOf(filter: Filter): Filter[] | null {
  for (const [key, parts] of Object.entries(filter)) {
    if (!Array.isArray(parts) || (key !== '$and' && key !== '$or')) continue
    const filters = parts as Filter[]
    if (key === '$or' && filters.length > 1) return filters.flatMap(openedUp)
    const found = filters.map(alternativesOf).find((each) => each !== null)
    if (found) return found
  }
  return null
}

const openedUp = (filter: Filter): Filter[] =>
  alternativesOf(filter)?.map((one): Filter => ({ $and: [filter, one] })) ?? [filter]
