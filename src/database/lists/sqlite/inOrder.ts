import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type Column, sql } from '@payloadcms/db-sqlite/drizzle'

import type { Order } from './orderOf'

type Operators = SQLiteAdapter['operators']

/**
 * The database, but one that goes through the records of a list in the order of an index until the
 * page is full. By itself SQLite may take an index of what they have in common (one of several states,
 * not being in the trash), and sort the very many that it finds by that.
 */
export function inOrder(database: SQLiteAdapter, { before }: Order): SQLiteAdapter {
  const { operators } = database
  const isBefore = (column: unknown) => before.has(column as never)
  // The plus keeps SQLite from using an index of the column.
  const unindexed: Partial<Operators> = {
    equals: (column, value) =>
      isEnum(column) && !isBefore(column)
        ? sql`+${column} = ${value}`
        : operators.equals(column as never, value),
    in: (column, values) =>
      isEnum(column)
        ? sql`+${column} in ${values}`
        : operators.in(column as never, values as never),
    isNull: (column) =>
      isTrash(column) && !isBefore(column)
        ? sql`+${column} is null`
        : operators.isNull(column as never, undefined as never),
  }
  const view = { operators: { value: { ...operators, ...unindexed } } }
  return Object.create(database, view) as SQLiteAdapter
}

const isEnum = (column: unknown) => (column as Column).enumValues !== undefined
const isTrash = (column: unknown) => (column as Column).name === 'deleted_at'
