import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { randomUUID } from 'node:crypto'
import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'

import { isValidationError } from './isValidationError'
import { nativeQuery } from './nativeQuery'

type Doc = Record<string, unknown>

type Insert = {
  req: PayloadRequest
  collection: CollectionSlug
  /** Of plain fields, groups and single relationships; no arrays, blocks, or relationships of many. */
  docs: readonly Doc[]
  /** Leaves out what has a unique value that is taken, rather than fail. */
  skipTaken?: boolean
}

/**
 * Stores several documents, in one statement where the database can, and answers the id of each, or
 * null where it was left out. It knows no hooks.
 */
export async function insertTogether({
  req,
  collection,
  docs,
  skipTaken = false,
}: Insert): Promise<(null | string)[]> {
  if (docs.length === 0) return []
  const ids = docs.map(() => randomUUID())
  return nativeQuery(
    req,
    {
      sqlite: async ({ drizzle, tables }) => {
        const name = collection.replaceAll('-', '_')
        const columns = columnsOf(tables[name]!)
        const now = new Date().toISOString()
        const rows = docs.map((doc, n) =>
          rowOf({ createdAt: now, updatedAt: now, ...doc, id: ids[n] }, columns),
        )
        // As one JSON text, so that the statement is the same for however many, and prepared once.
        const stored = await drizzle
          .all<{ id: string }>(
            sql`${sql.raw(insertInto(name, columns))} from json_each(${JSON.stringify(rows)})
              where true ${sql.raw(skipTaken ? 'on conflict do nothing' : '')} returning id`,
          )
          .catch(refuseTaken(collection))
        const found = new Set(stored.map(({ id }) => id))
        return ids.map((id) => (found.has(id) ? id : null))
      },
      mongodb: async ({ session }) => {
        const insert = (data: Doc) => insertOne({ req, collection, data, skipTaken })
        // A transaction takes one statement after the other.
        return session ? inTurn(docs, insert) : Promise.all(docs.map(insert))
      },
    },
    { writes: true },
  )
}

/** A unique value that is taken is a fault of the document, as it is where Payload writes it. */
const refuseTaken = (collection: string) => (error: unknown) => {
  const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string }
  if (code !== 'SQLITE_CONSTRAINT_UNIQUE') throw error
  const [, path = ''] = /UNIQUE constraint failed: \w+\.(\w+)/.exec(message) ?? []
  throw new ValidationError({ collection, errors: [{ path, message: 'Value must be unique' }] })
}

/** The columns of a table by the names that drizzle has for them. */
type Columns = Record<string, SQLiteColumn>

const columnsOf = (table: object) => ({ ...table }) as Columns

function insertInto(table: string, columns: Columns): string {
  const names = Object.values(columns).map(({ name }) => `"${name}"`)
  const values = Object.entries(columns).map(
    ([key, { columnType }]) =>
      `value ${columnType === 'SQLiteTextJson' ? '->' : '->>'} '$."${key}"'`,
  )
  return `insert into "${table}" (${names.join(', ')}) select ${values.join(', ')}`
}

/** A document as its row: the fields of a group have columns of their own. */
function rowOf(doc: Doc, columns: Columns, prefix = ''): Doc {
  const row: Doc = {}
  for (const [name, value] of Object.entries(doc)) {
    const key = `${prefix}${name}`
    if (value === null || value === undefined) continue
    if (key in columns) row[key] = value
    else if (Object.getPrototypeOf(value) === Object.prototype)
      Object.assign(row, rowOf(value as Doc, columns, `${key}_`))
    else throw new Error(`${key} has no column of its own.`)
  }
  return row
}

type One = Pick<Insert, 'collection' | 'req' | 'skipTaken'> & { data: Doc }

async function insertOne({ req, collection, data, skipTaken }: One): Promise<null | string> {
  try {
    const { id } = await req.payload.db.create({ collection, data, req })
    return String(id)
  } catch (error) {
    if (skipTaken && isValidationError(error)) return null
    throw error
  }
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await work(item))
  return results
}
