import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { Interrupted } from './interrupted'
import { sqliteClient } from './sqliteClient'
import { openConnection, type SqliteConnection } from './sqliteConnection'
import { sqlitePath } from './sqlitePath'

/**
 * Gives Payload's adapter two connections: one for what is outside of transactions, and one for all
 * transactions, because the write gate lets in one at a time. libsql's own client gives its
 * connection away to each transaction and opens another for the next, prepares each statement anew,
 * and drizzle describes the whole schema for each transaction: all of that takes longer than most
 * transactions do.
 */
export function withSqliteConnections<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  url: string,
): DatabaseAdapterObj<T> {
  return { ...adapter, init: (args) => ownConnections(adapter.init(args) as T & Sqlite, url) }
}

/** In milliseconds. */
const LONGEST_TURN = 1

export type SqliteSession = {
  db: unknown
  resolve: () => Promise<void>
  reject: () => Promise<void>
  /** From now on each statement fails, and so does the commit. */
  interrupt: () => void
}

type Sqlite = BaseDatabaseAdapter & {
  client?: SQLiteAdapter['client']
  initializing: Promise<void>
  schema: SQLiteAdapter['schema']
  sessions: Record<string, SqliteSession>
}

function ownConnections<T extends Sqlite>(database: T, url: string): T {
  const { connect, destroy } = database
  let writer: SqliteConnection | undefined
  let db: unknown
  let transaction: Transaction = { mustEnd: true }

  database.connect = async (options) => {
    const path = sqlitePath(url)
    const client = (database.client ??= sqliteClient(openMain(path)))
    writer ??= openWriter(path)
    const breathe = turnTaking()
    const before = async () => {
      // Another may have begun by the time that it has breathed.
      const own = transaction
      await breathe()
      requireTime(own)
    }
    db = drizzle(sqliteClient(writer, before), { schema: database.schema })
    // In development some hundred statements make the tables here, none of which anybody waits for.
    await client.execute('PRAGMA synchronous = OFF')
    await connect?.call(database, options)
    await client.execute('PRAGMA synchronous = NORMAL')
  }
  database.destroy = async () => {
    await destroy?.call(database)
    writer?.close()
    database.client?.close()
    writer = database.client = undefined
  }
  database.beginTransaction = async () => {
    await database.initializing
    const id = randomUUID()
    transaction = { mustEnd: false }
    database.sessions[id] = { db, ...begin(writer!, transaction) }
    return id
  }
  database.commitTransaction = async (id) => {
    const session = taken(database, await id)
    try {
      await session?.resolve()
    } catch (error) {
      await session?.reject()
      throw error
    }
  }
  database.rollbackTransaction = async (id) => taken(database, await id)?.reject()
  return database
}

function openMain(path: string): SqliteConnection {
  const main = openConnection(path)
  main.execute('PRAGMA journal_mode = WAL')
  return main
}

// `withDurableCommits` brings to the disk what was written by either.
function openWriter(path: string): SqliteConnection {
  const writer = openConnection(path)
  writer.execute('PRAGMA synchronous = NORMAL')
  return writer
}

/**
 * libsql blocks until it has done; between two statements the sockets get their turn, if they had
 * none for a while.
 */
function turnTaking(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < LONGEST_TURN) return
    await breathe()
    last = performance.now()
  }
}

/** Whether no statement may follow: it was interrupted, or it has ended. */
type Transaction = { mustEnd: boolean }

function requireTime({ mustEnd }: Transaction): void {
  if (mustEnd) throw new Interrupted()
}

function begin(writer: SqliteConnection, transaction: Transaction): Omit<SqliteSession, 'db'> {
  writer.execute('BEGIN IMMEDIATE')
  return {
    interrupt: () => (transaction.mustEnd = true),
    resolve: async () => {
      // What was interrupted may have swallowed that, and done half of its work.
      requireTime(transaction)
      writer.execute('COMMIT')
      transaction.mustEnd = true
    },
    reject: async () => {
      transaction.mustEnd = true
      // SQLite may have undone it already.
      if (writer.inTransaction()) writer.execute('ROLLBACK')
    },
  }
}

/** Nobody finds a transaction any more while it ends; one that has ended is none. */
function taken({ sessions }: Sqlite, id: number | string): SqliteSession | undefined {
  const session = sessions[id]
  delete sessions[id]
  return session
}
