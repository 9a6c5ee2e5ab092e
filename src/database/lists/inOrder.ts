import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'

type Operators = SQLiteAdapter['operators']

/**
 * The database, but one that does not find records by which of several values a select has. Where it
 * has much to find, it would sort all of that; so it goes through the records in the order of the list
 * until the page is full.
 */
export function inOrder(database: SQLiteAdapter): SQLiteAdapter {
  const isOneOf: Operators['in'] = (column, values) =>
    'enumValues' in column && column.enumValues
      ? // The plus keeps SQLite from using an index of the column.
        sql`+${column} in ${values}`
      : database.operators.in(column as never, values as never)
  const operators = { ...database.operators, in: isOneOf }
  return Object.create(database, { operators: { value: operators } }) as SQLiteAdapter
}
