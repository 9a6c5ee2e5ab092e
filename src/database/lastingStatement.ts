type Statement<Argument> = { sql: string; args: Argument[] }

/**
 * The same statement in words that come again, so that it is prepared once. Payload calls a table that
 * it joins by a new UUID each time, and a list of values has as many places as there are values.
 */
export function lastingStatement<Argument>({
  sql,
  args,
}: Statement<Argument>): Statement<Argument> {
  return withLastingLists({ sql: withLastingNames(sql), args })
}

const NEW_NAME = /\b[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}\b/g

function withLastingNames(sql: string): string {
  const names = new Map<string, string>()
  return sql.replace(NEW_NAME, (name) => {
    const lasting = names.get(name) ?? `joined_${names.size}`
    names.set(name, lasting)
    return lasting
  })
}

/** How many values SQLite takes for one statement. */
const MOST_VALUES = 32_766

const PLACE_OR_LIST = /\bin \((\?(?:, \?)+)\)|\?/g

/** Each list has a power of two of places; the last value is said again in those that are over. */
function withLastingLists<Argument>({ sql, args }: Statement<Argument>): Statement<Argument> {
  const lasting: Argument[] = []
  let place = 0
  const lastingSql = sql.replace(PLACE_OR_LIST, (found, list?: string) => {
    const places = list?.split(',').length ?? 1
    const values = args.slice(place, place + places)
    const over = list ? placesOver(places) : 0
    place += places
    lasting.push(...values, ...Array<Argument>(over).fill(values.at(-1)!))
    return list ? `in (${list}${', ?'.repeat(over)})` : found
  })
  // A question mark that is no place, such as one in a text, would put the values elsewhere.
  const isUnderstood = place === args.length
  return isUnderstood && lasting.length <= MOST_VALUES
    ? { sql: lastingSql, args: lasting }
    : { sql, args }
}

const placesOver = (length: number): number => 2 ** Math.ceil(Math.log2(length)) - length
