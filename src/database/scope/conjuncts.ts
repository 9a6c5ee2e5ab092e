import type { Where } from 'payload'

/**
 * The conditions of a query that must all hold. Only an `and` alone is taken apart: databases do not
 * agree on what several conditions in one object mean.
 */
export function conjuncts(where: undefined | Where): Where[] {
  const [first, ...others] = Object.entries(where ?? {})
  if (!first) return []
  const [path, condition] = first
  const isPlain = others.length === 0 && path === 'and' && Array.isArray(condition)
  return isPlain ? condition.flatMap(conjuncts) : [where!]
}
