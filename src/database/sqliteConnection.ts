import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'

import { lastingStatement } from './lastingStatement'

type Client = SQLiteAdapter['client']
type Result = Awaited<ReturnType<Client['execute']>>
type Argument = bigint | boolean | Buffer | Date | null | number | string
type Statement = { sql: string; args: Argument[] }

/** A statement that was prepared once; `rowOf` is null if it answers no rows. */
type Prepared = {
  statement: ReturnType<Database.Database['prepare']>
  columns: string[]
  rowOf: ((values: unknown[]) => object) | null
}

export type SqliteConnection = {
  execute: (statement: Statement | string) => Result
  executeMultiple: (sql: string) => void
  inTransaction: () => boolean
  close: () => void
}

/** How long it waits, in milliseconds, while another process writes. */
const BUSY_TIMEOUT = 5_000

/** What SQLite takes at most, in bytes. */
const MOST_MAPPED = 2 ** 31 - 2 ** 16

/** How many pages the log may have before SQLite itself brings it into the database: 256 MB. */
const MOST_LOGGED = 65_536

const MAX_PREPARED = 1_000

/**
 * A connection to SQLite that answers as libsql's own client does, and prepares each statement only
 * once: preparing and describing it takes ten times as long as running it.
 */
export function openConnection(path: string): SqliteConnection {
  const database = new Database(path)
  const prepared = new Map<string, Prepared>()
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`)
  database.exec('PRAGMA foreign_keys = ON')
  // Reads through the operating system's cache, which is as large as the memory that is free.
  database.exec(`PRAGMA mmap_size = ${MOST_MAPPED}`)
  // `withDurableCommits` does nearly all of that before, and without holding up the process.
  database.exec(`PRAGMA wal_autocheckpoint = ${MOST_LOGGED}`)
  // A commit is answered when it is on the disk.
  database.exec('PRAGMA synchronous = FULL')

  const find = (sql: string): Prepared => {
    const known = prepared.get(sql)
    // The one used last comes last.
    if (known) prepared.delete(sql)
    const found = known ?? prepare(database, sql)
    prepared.set(sql, found)
    if (prepared.size > MAX_PREPARED) prepared.delete(prepared.keys().next().value!)
    return found
  }
  return {
    execute: (given) => {
      const asked = typeof given === 'string' ? { sql: given, args: [] } : given
      const { sql, args } = prepared.has(asked.sql) ? asked : lastingStatement(asked)
      try {
        return run(find(sql), args.map(argument))
      } catch (error) {
        prepared.delete(sql)
        throw error
      } finally {
        if (CHANGES_TABLES.test(sql)) prepared.clear()
      }
    },
    executeMultiple: (sql) => {
      prepared.clear()
      database.exec(sql)
    },
    inTransaction: () => database.inTransaction,
    close: () => {
      prepared.clear()
      database.close()
    },
  }
}

/** What a statement answers may be another thing after these. */
const CHANGES_TABLES = /^\s*(create|alter|drop)\b/i

function prepare(database: Database.Database, sql: string): Prepared {
  const statement = database.prepare(sql)
  if (!statement.reader) return { statement, columns: [], rowOf: null }
  statement.raw(true)
  const columns = statement.columns().map(({ name }) => name)
  return { statement, columns, rowOf: rowMaker(columns) }
}

function run({ statement, columns, rowOf }: Prepared, args: unknown[]): Result {
  const result = { columns, columnTypes: [], rows: [], rowsAffected: 0, lastInsertRowid: undefined }
  if (rowOf) {
    const rows = (statement.all(args) as unknown[][]).map(rowOf)
    return { ...result, rows } as unknown as Result
  }
  const { changes, lastInsertRowid } = statement.run(args)
  return {
    ...result,
    rowsAffected: changes,
    lastInsertRowid: BigInt(lastInsertRowid),
  } as unknown as Result
}

/**
 * Makes rows as drizzle reads them: the values by their place, like those of an array, and by the
 * names of their columns, which alone can be enumerated.
 */
function rowMaker(columns: string[]): (values: unknown[]) => object {
  class Row {
    readonly #values: unknown[]

    constructor(values: unknown[]) {
      this.#values = values
      const named = this as Record<string, unknown>
      // Of two columns with one name the first counts.
      for (let place = columns.length - 1; place >= 0; place--) {
        named[columns[place]!] = values[place]
      }
    }
    get length() {
      return columns.length
    }
    static at(row: Row, place: number) {
      return row.#values[place]
    }
  }
  for (const place of columns.keys()) {
    Object.defineProperty(Row.prototype, place, {
      get(this: Row) {
        return Row.at(this, place)
      },
    })
  }
  return (values) => new Row(values)
}

function argument(value: Argument): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  if (value === undefined || Number.isNaN(value) || value === Infinity || value === -Infinity) {
    throw new TypeError(`${value} cannot be stored in the database.`)
  }
  return value
}
