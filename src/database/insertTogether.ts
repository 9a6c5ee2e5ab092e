import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { columnsOf } from './columnsOf'
import { insertValues, type ValuesOf } from './insertValues'
import { isDuplicateKey } from './isDuplicateKey'
import { mongoDocument } from './mongoDocument'
import { type NativeMongodb, nativeQuery, type NativeSqlite } from './nativeQuery'
import { sqliteRows } from './sqliteRows'
import { storedValue } from './storedValue'
import { tableName } from './tableName'

type Doc = Record<string, unknown>

/** So many rows go into one statement; each of these is a statement of its own, prepared once. */
const TOGETHER = [16, 8, 4, 2, 1]

type Insert = {
  req: PayloadRequest
  collection: CollectionSlug
  /** Of fields and groups, unlocalised; no arrays or blocks. */
  docs: readonly Doc[]
  /** Leaves out what has a unique value that is taken, rather than fail. */
  skipTaken?: boolean
}

/**
 * Stores several documents, in few statements, and answers the id of each, or
 * null where it was left out. It knows no hooks.
 */
export async function insertTogether({
  req,
  collection,
  docs,
  skipTaken = false,
}: Insert): Promise<(null | string)[]> {
  if (docs.length === 0) return []
  const ids = docs.map(() => uuidv7())
  return nativeQuery(
    req,
    {
      sqlite: async (native) => {
        const table = tableName(collection)
        const columns = columnsOf(native.tables, collection)
        const now = new Date().toISOString()
        const split = docs.map((doc, n) =>
          splitDoc({ createdAt: now, updatedAt: now, ...doc, id: ids[n] }, columns),
        )
        const rows = split.map(({ row }) => row)
        const found = new Set<unknown>()
        for (const some of inStatements(rows)) {
          const stored = await insertRows({ native, table, columns, rows: some, skipTaken }).catch(
            refuseTaken(collection),
          )
          for (const id of stored) found.add(id)
        }
        const fields = new Map<string, ValuesOf[]>()
        for (const [n, { lists }] of split.entries()) {
          const id = ids[n]!
          for (const { field, values } of found.has(id) ? lists : [])
            fields.set(field, [...(fields.get(field) ?? []), { id, values }])
        }
        for (const [field, of] of fields) await insertValues({ native, req, collection, field, of })
        return ids.map((id) => (found.has(id) ? id : null))
      },
      mongodb: (native) => insertDocuments(native, { req, collection, docs, skipTaken }),
    },
    { writes: true },
  )
}

/** The rows of each statement. */
function inStatements<T>(rows: readonly T[]): T[][] {
  const statements = []
  for (let from = 0; from < rows.length;) {
    const size = TOGETHER.find((each) => each <= rows.length - from)!
    statements.push(rows.slice(from, from + size))
    from += size
  }
  return statements
}

const TAKEN = /(?:UNIQUE constraint failed: \w+\.|index: )(\w+?)(?:_\d|\b)/

/** A unique value that is taken is a fault of the document, as it is where Payload writes it. */
const refuseTaken = (collection: string) => (error: unknown) => {
  const cause = ((error as Error).cause ?? error) as { code?: unknown; message: string }
  if (cause.code !== 'SQLITE_CONSTRAINT_UNIQUE' && !isDuplicateKey(cause)) throw error
  const [, path = ''] = TAKEN.exec(cause.message) ?? []
  throw new ValidationError({ collection, errors: [{ path, message: 'Value must be unique' }] })
}

type Columns = ReturnType<typeof columnsOf>

type Rows = {
  native: NativeSqlite
  table: string
  columns: Columns
  rows: readonly Doc[]
  skipTaken: boolean
}

/** Answers the ids of those that were stored. */
async function insertRows({ native, table, columns, rows, skipTaken }: Rows): Promise<unknown[]> {
  const given = new Set(rows.flatMap(Object.keys))
  const keys = Object.keys(columns).filter((key) => given.has(key))
  const stored = await sqliteRows(
    native,
    statementFor({ table, columns, keys, count: rows.length, skipTaken }),
    rows.flatMap((row) => keys.map((key) => storedValue(columns[key]!, row[key]))),
  )
  return skipTaken ? stored.map(({ id }) => id) : rows.map(({ id }) => id)
}

const statements = new WeakMap<Columns, Map<string, string>>()

type Statement = Pick<Rows, 'columns' | 'skipTaken' | 'table'> & { keys: string[]; count: number }

/** For so many rows of these columns, put together once. */
function statementFor({ columns, keys, count, skipTaken, table }: Statement): string {
  const known = statements.get(columns) ?? new Map<string, string>()
  statements.set(columns, known)
  const name = [count, skipTaken, ...keys].join()
  const text = known.get(name) ?? insertion({ columns, keys, count, skipTaken, table })
  known.set(name, text)
  return text
}

function insertion({ columns, keys, count, skipTaken, table }: Statement): string {
  const names = keys.map((key) => `"${columns[key]!.name}"`).join(', ')
  const row = `(${keys.map(() => '?').join(', ')})`
  const rows = Array<string>(count).fill(row).join(', ')
  const answer = skipTaken ? ' on conflict do nothing returning id' : ''
  return `insert into "${table}" (${names}) values ${rows}${answer}`
}

/** A document as its row, the fields of a group in columns of their own, and its fields of many. */
function splitDoc(doc: Doc, columns: Columns) {
  const row: Doc = {}
  const lists: { field: string; values: readonly unknown[] }[] = []
  const split = (part: Doc, groups: string) => {
    for (const name in part) {
      const value = part[name]
      if (value === null || value === undefined) continue
      const field = `${groups}${name}`
      const key = groups ? field.replaceAll('.', '_') : name
      if (key in columns) row[key] = value
      else if (Array.isArray(value)) lists.push({ field, values: value })
      else if (Object.getPrototypeOf(value) === Object.prototype) split(value as Doc, `${field}.`)
      else throw new Error(`${field} has no column of its own.`)
    }
  }
  split(doc, '')
  return { row, lists }
}

/** What is taken keeps no other out, except in a transaction, which it ends. */
async function insertDocuments(
  { collections, session }: NativeMongodb,
  { req, collection, docs, skipTaken }: Insert,
): Promise<(null | string)[]> {
  const { collection: stored, base } = collections[collection]!
  const { ObjectId } = base.mongo
  const { flattenedFields } = req.payload.collections[collection].config
  const now = new Date().toISOString()
  const rows = docs.map((doc) => ({
    _id: new ObjectId(),
    ...mongoDocument(flattenedFields, { createdAt: now, updatedAt: now, ...doc }, ObjectId),
    __v: 0,
  }))
  const taken = await stored
    // Not as null, what JSON leaves out.
    .insertMany(rows, { session, ordered: !skipTaken, ignoreUndefined: true })
    .then(() => NONE, skipTaken ? takenAmong : refuseTaken(collection))
  return rows.map(({ _id }, n) => (taken.has(n) ? null : String(_id)))
}

const NONE: ReadonlySet<number> = new Set()

type BulkFault = {
  writeErrors?: { code: number; index: number }[]
  result?: { getWriteConcernError(): unknown }
}

/** The places in a group of those whose unique values are taken; throws what failed otherwise. */
function takenAmong(error: unknown): ReadonlySet<number> {
  const { writeErrors = [], result } = error as BulkFault
  const isTaken = writeErrors.length > 0 && writeErrors.every(isDuplicateKey)
  if (!isTaken || result?.getWriteConcernError()) throw error
  return new Set(writeErrors.map(({ index }) => index))
}
