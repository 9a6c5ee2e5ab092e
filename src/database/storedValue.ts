import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

/** A value of a document as its column of SQLite holds it. */
export function storedValue(
  { columnType }: Pick<SQLiteColumn, 'columnType'>,
  value: unknown,
): boolean | null | number | string {
  if (value === null || value === undefined) return null
  return columnType === 'SQLiteTextJson' ? JSON.stringify(value) : (value as number | string)
}
