import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

import type { NativeSqlite } from './nativeQuery'
import { tableName } from './tableName'

/** The columns of a table by the names that drizzle has for them: a field's path, joined by `_`. */
type Columns = Readonly<Record<string, SQLiteColumn>>

const known = new WeakMap<object, Columns>()

/** The columns of a collection's table. */
export function columnsOf(tables: NativeSqlite['tables'], collection: string): Columns {
  const table = tables[tableName(collection)]!
  const columns = known.get(table) ?? ({ ...table } as unknown as Columns)
  known.set(table, columns)
  return columns
}
