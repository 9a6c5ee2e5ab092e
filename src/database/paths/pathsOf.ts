import type { Where } from 'payload'

/** The fields that a query asks about, each with the records on the way to it. */
export const pathsOf = (where: Where, before: readonly string[] = []): string[][] =>
  Object.entries(where).flatMap(([path, condition]) => {
    if (Array.isArray(condition)) return condition.flatMap((part) => pathsOf(part, before))
    const names = [...before, ...path.split(/\.|__/)]
    // `contains` may hold a query of the records that a field leads to.
    const nested = Object.values(condition ?? {}).filter(isQuery)
    return [names, ...nested.flatMap((query) => pathsOf(query, names))]
  })

const isQuery = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
