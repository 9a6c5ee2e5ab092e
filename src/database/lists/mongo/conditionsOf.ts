type Filter = Record<string, unknown>

/** Operators and their values, by the paths of the fields. */
export type Conditions = ReadonlyMap<string, Filter>

/** What must hold of a record for a filter of MongoDB to find it. */
export function conditionsOf(filter: Filter): Conditions {
  const conditions = new Map<string, Filter>()
  for (const [key, value] of Object.entries(filter)) {
    const parts = isAllOf(key, value)
      ? value.flatMap((part) => [...conditionsOf(part)])
      : [[key, value as Filter] as const]
    for (const [path, operators] of parts)
      conditions.set(path, { ...conditions.get(path), ...operators })
  }
  return conditions
}

/** Payload asks for a reference as for one of several things, be it only one. */
const isAllOf = (key: string, value: unknown): value is Filter[] =>
  Array.isArray(value) && (key === '$and' || (key === '$or' && value.length === 1))
