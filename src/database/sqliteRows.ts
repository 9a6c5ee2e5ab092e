import type { NativeSqlite } from './nativeQuery'

/** What SQLite takes for one question mark. */
export type SqliteValue = boolean | null | number | string | Uint8Array

/**
 * Runs one statement past drizzle, which takes longer to put such a statement together than SQLite
 * to run it. Answers its rows, if it has any.
 */
export async function sqliteRows<Row = Record<string, unknown>>(
  { drizzle }: Pick<NativeSqlite, 'drizzle'>,
  sql: string,
  args: SqliteValue[],
): Promise<Row[]> {
  return (await drizzle.$client.execute({ sql, args })).rows as unknown as Row[]
}
