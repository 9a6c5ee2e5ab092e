import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { SqliteConnection } from './sqliteConnection'

type Client = SQLiteAdapter['client']

/**
 * A connection as drizzle and Payload use libsql's client, of which they need no more than this.
 * Before each statement it waits for `before`.
 */
export function sqliteClient(
  connection: SqliteConnection,
  before?: () => Promise<unknown>,
): Client {
  const client: Pick<Client, 'close' | 'execute' | 'executeMultiple'> = {
    execute: async (statement: unknown) => {
      await before?.()
      return connection.execute(statement as string)
    },
    executeMultiple: async (sql) => connection.executeMultiple(sql),
    close: () => connection.close(),
  }
  return client as Client
}
