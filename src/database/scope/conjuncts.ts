import type { Where } from 'payload'

/** The conditions of a query that must all hold. */
export const conjuncts = (where: undefined | Where): Where[] =>
  Object.entries(where ?? {}).flatMap(([path, condition]) => {
    const isList = Array.isArray(condition)
    if (isList && path.toLowerCase() === 'and') return condition.flatMap(conjuncts)
    if (isList && condition.length === 1) return conjuncts(condition[0])
    return [{ [path]: condition }] as Where[]
  })
