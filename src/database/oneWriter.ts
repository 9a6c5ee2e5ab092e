import { type Client, createClient, type Transaction } from '@libsql/client'
import { setImmediate as breathe } from 'node:timers/promises'
import type { DatabaseAdapterObj, BaseDatabaseAdapter } from 'payload'

import { busyTimeout } from './busyTimeout'

type WithClient = BaseDatabaseAdapter & { client: Client }

/**
 * Keeps one connection for all transactions. libsql's own client gives its connection away to each
 * transaction and opens another for the next, which is slow and holds memory until the garbage
 * collector comes round. One suffices, because the write gate lets in one transaction at a time.
 */
export function withOneWriter<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  url: string,
): DatabaseAdapterObj<T> {
  return { ...adapter, init: (args) => oneWriter(adapter.init(args) as T & WithClient, url) }
}

function oneWriter<T extends WithClient>(database: T, url: string): T {
  const { connect, destroy } = database
  let writer: Client | undefined

  database.connect = async (options) => {
    await connect?.call(database, options)
    writer ??= await openWriter(url)
    const connection = writer
    database.client.transaction = () => begin(connection)
  }
  database.destroy = async () => {
    await destroy?.call(database)
    writer?.close()
    writer = undefined
  }
  return database
}

async function openWriter(url: string): Promise<Client> {
  const writer = createClient({ url })
  await writer.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  // A commit is answered when it is on the disk.
  await writer.execute('PRAGMA synchronous = FULL')
  return writer
}

async function begin(writer: Client): Promise<Transaction> {
  await writer.execute('BEGIN IMMEDIATE')
  let closed = false
  const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
    if (closed) return
    closed = true
    await writer.execute(statement)
  }
  return {
    // libsql blocks until it has done; between two statements the sockets get their turn.
    execute: async (statement) => {
      await breathe()
      return writer.execute(statement)
    },
    batch: async (statements) => {
      const results = []
      for (const statement of statements) results.push(await writer.execute(statement as string))
      return results
    },
    executeMultiple: (sql) => writer.executeMultiple(sql),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => void end('ROLLBACK'),
    get closed() {
      return closed
    },
  }
}
