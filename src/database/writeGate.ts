import { E_TIMEOUT, Mutex, withTimeout } from 'async-mutex'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { sqliteWrites } from './sqliteWrites'
import type { SqliteSession } from './withSqliteConnections'

type Write = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
/** A transaction that is under way, and whether it makes room. */
type Holder = { release: () => void; isUnattended: boolean }

const DEFAULT_TIMEOUT_MS = 20_000

/**
 * Gives SQLite, which has one writer, one queue of writers: a transaction holds the gate from begin
 * to commit or rollback, any other write holds it for itself. Without it concurrent transactions
 * end in SQLITE_BUSY. A write that cannot enter within `timeoutMs` fails with a sentence that names
 * the usual cause: a Local API call inside a transaction that forgot to pass `req`. A transaction
 * that begins with `isUrgent` goes before those which wait, and has the one under way end undone if
 * that began with `isUnattended`.
 */
export function withWriteGate<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  { timeoutMs = DEFAULT_TIMEOUT_MS } = {},
): DatabaseAdapterObj<T> {
  return { ...adapter, init: (args) => gate(adapter.init(args), timeoutMs) }
}

function gate<T extends BaseDatabaseAdapter>(database: T, timeoutMs: number): T {
  const mutex = withTimeout(
    new Mutex(),
    timeoutMs,
    new Error(
      `The database was not free to write within ${timeoutMs} ms: it is overloaded, or a Local API call inside a transaction did not pass req.`,
      { cause: E_TIMEOUT },
    ),
  )
  const held = new Map<string, Holder>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = database

  database.beginTransaction = async (options) => {
    if (options?.isUrgent) {
      for (const [id, { isUnattended }] of held) if (isUnattended) interrupt(database, id)
    }
    const release = await mutex.acquire(options?.isUrgent ? 1 : 0)
    try {
      const id = await beginTransaction.call(database, options)
      if (id === null || id === undefined) release()
      else held.set(String(id), { release, isUnattended: Boolean(options?.isUnattended) })
      return id
    } catch (error) {
      release()
      throw error
    }
  }

  const ending =
    (end: typeof commitTransaction): typeof commitTransaction =>
    async (id) => {
      const key = String(await id)
      try {
        await end.call(database, id)
      } finally {
        held.get(key)?.release()
        held.delete(key)
      }
    }
  database.commitTransaction = ending(commitTransaction)
  database.rollbackTransaction = ending(rollbackTransaction)

  const writes = database as unknown as Record<(typeof sqliteWrites)[number], Write>
  for (const name of sqliteWrites) {
    const write = writes[name]
    writes[name] = async function (this: unknown, args) {
      const transaction = await args?.req?.transactionID
      if (transaction && held.has(String(transaction))) return write.call(this, args)
      return mutex.runExclusive(() => write.call(this, args))
    }
  }
  return database
}

const interrupt = (database: object, id: string): void =>
  (database as { sessions: Record<string, SqliteSession> }).sessions[id]?.interrupt()
