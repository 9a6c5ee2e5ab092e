import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { setImmediate as breathe } from 'node:timers/promises'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { openConnection, type SqliteConnection } from './sqliteConnection'
import { sqlitePath } from './sqlitePath'

type Client = SQLiteAdapter['client']
type Transaction = Awaited<ReturnType<Client['transaction']>>

/**
 * Gives Payload's adapter a client of two connections: one for what is outside of transactions, and
 * one for all transactions, because the write gate lets in one at a time. libsql's own client gives
 * its connection away to each transaction and opens another for the next, and prepares each
 * statement anew, which is slow and holds memory until the garbage collector comes round.
 */
export function withSqliteClient<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  url: string,
): DatabaseAdapterObj<T> {
  return { ...adapter, init: (args) => ownClient(adapter.init(args) as T & Owner, url) }
}

type Owner = BaseDatabaseAdapter & { client?: Client }

function ownClient<T extends Owner>(database: T, url: string): T {
  const { connect, destroy } = database
  database.connect = async (options) => {
    const client = (database.client ??= openClient(sqlitePath(url)))
    // In development some hundred statements make the tables here, none of which anybody waits for.
    await client.execute('PRAGMA synchronous = OFF')
    await connect?.call(database, options)
    await client.execute('PRAGMA synchronous = FULL')
  }
  database.destroy = async () => {
    await destroy?.call(database)
    database.client?.close()
    database.client = undefined
  }
  return database
}

/** As much of libsql's client as Payload and drizzle use. */
function openClient(path: string): Client {
  const main = openConnection(path)
  main.execute('PRAGMA journal_mode = WAL')
  const writer = openConnection(path)
  const client: Pick<Client, 'close' | 'execute' | 'executeMultiple' | 'transaction'> = {
    execute: async (statement: unknown) => main.execute(statement as string),
    executeMultiple: async (sql) => main.executeMultiple(sql),
    transaction: async () => begin(writer),
    close: () => {
      writer.close()
      main.close()
    },
  }
  return client as Client
}

function begin(writer: SqliteConnection): Transaction {
  writer.execute('BEGIN IMMEDIATE')
  let closed = false
  const end = (statement: 'COMMIT' | 'ROLLBACK') => {
    if (closed) return
    closed = true
    writer.execute(statement)
  }
  return {
    // libsql blocks until it has done; between two statements the sockets get their turn.
    execute: async (statement) => {
      await breathe()
      return writer.execute(statement as string)
    },
    batch: async (statements) => statements.map((statement) => writer.execute(statement as string)),
    executeMultiple: async (sql) => writer.executeMultiple(sql),
    commit: async () => end('COMMIT'),
    rollback: async () => end('ROLLBACK'),
    close: () => end('ROLLBACK'),
    get closed() {
      return closed
    },
  }
}
