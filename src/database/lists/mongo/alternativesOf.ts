import type { Filter } from './questionOf'

/** The conditions of which a record must meet one for a filter to find it; null: there are none. */
export function alternativesOf(filter: Filter): Filter[] | null {
  for (const [key, parts] of Object.entries(filter)) {
    if (!Array.isArray(parts) || (key !== '$and' && key !== '$or')) continue
    if (key === '$or' && parts.length > 1) return parts
    const found = (parts as Filter[]).map(alternativesOf).find((each) => each !== null)
    if (found) return found
  }
  return null
}
