import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableColumns } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import Database from 'libsql'
import type { FlattenedField, Payload } from 'payload'

import { collectionTerm } from '@/database/searchIndex/collectionTerm'
import type { SearchEntry } from '@/database/searchIndex/searchEntry'
import { env } from '@/env'

import { historySlugs, type Row } from './history'
import type { Random } from './random'
import type { RowWriter } from './rowWriter'
import { tableName } from '@/database/tableName'

type Value = null | number | string
type Statistic = { tbl: string; idx: string; stat: string }
type Table = { name: string; rows: Record<string, Value>[] }

/** The journal and its enquiry refer to each other; both are there in the end. */
const pragmas = `PRAGMA busy_timeout = 20000; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;
  PRAGMA cache_size = -400000`

/** Writes rows into SQLite, the indexes after the rows: sorted at once, not kept in order one by one. */
export function sqliteRows(payload: Payload): RowWriter {
  const database = new Database(env.DATABASE_URL.replace(/^file:/, ''))
  const prepare = preparing(database)
  database.exec(pragmas)
  // SQLite forgets with an index what it was told of it.
  const statistics = database.prepare('select tbl, idx, stat from sqlite_stat1').all()
  const indexes = dropIndexes(database)
  return {
    newId: uuidV7,
    write: (rows) => {
      database.exec('BEGIN IMMEDIATE')
      for (const slug of historySlugs)
        for (const table of tablesOf(payload, slug, rows[slug])) insert(prepare, table)
      for (const entry of rows.found) index(prepare, entry)
      database.exec('COMMIT')
      return Promise.resolve()
    },
    finish: () => {
      database.exec('DELETE FROM sqlite_stat1')
      for (const { tbl, idx, stat } of statistics as Statistic[])
        prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)').run(tbl, idx, stat)
      database.exec(
        [...indexes, `INSERT INTO search_terms (search_terms) VALUES ('optimize')`].join(';'),
      )
      database.close()
      return Promise.resolve()
    },
  }
}

/** As Payload's ids of this database are: what was written together lies together in their index. */
function uuidV7(random: Random, at: number): string {
  const time = Math.floor(at).toString(16).padStart(12, '0')
  const hex = random.hex(18)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6)}`
}

type Prepare = (sql: string) => Database.Statement

/** Each statement is prepared once. */
function preparing(database: Database.Database): Prepare {
  const prepared = new Map<string, Database.Statement>()
  return (sql) => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
}

function dropIndexes(database: Database.Database): string[] {
  const tables = historySlugs.flatMap((slug) =>
    ['', '_rels', '_texts'].map((suffix) => `'${tableName(slug)}${suffix}'`),
  )
  const indexes = database
    .prepare(
      `select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in (${tables.join()})`,
    )
    .all() as { name: string; sql: string }[]
  database.exec(indexes.map(({ name }) => `drop index "${name}"`).join(';'))
  return indexes.map(({ sql }) => sql)
}

/** The rows of a collection's table, and those that its lists have in tables of their own. */
function tablesOf(payload: Payload, slug: (typeof historySlugs)[number], docs: Row[]): Table[] {
  const name = tableName(slug)
  const columnOf = columnsOf(payload, name)
  const own: Table = { name, rows: [] }
  const texts: Table = { name: `${name}_texts`, rows: [] }
  const relations: Table = { name: `${name}_rels`, rows: [] }
  for (const doc of docs) {
    const row: Record<string, Value> = { id: String(doc.id) }
    const parent = row.id!
    const flatten = (fields: FlattenedField[], from: Row, prefix: string) => {
      for (const field of fields) {
        const value = from[field.name]
        if (value === undefined || value === null) continue
        const path = `${prefix}${field.name}`
        if (field.type === 'group') flatten(field.flattenedFields, value as Row, `${path}_`)
        else if (Array.isArray(value) && field.type === 'text')
          value.forEach((text: string, index) =>
            texts.rows.push({ order: index + 1, parent_id: parent, path, text }),
          )
        else if (Array.isArray(value) && field.type === 'relationship')
          value.forEach((id: string, index) =>
            relations.rows.push({
              order: index + 1,
              parent_id: parent,
              path,
              [`${tableName(String(field.relationTo))}_id`]: id,
            }),
          )
        else row[columnOf[path]!] = plain(value)
      }
    }
    flatten(payload.collections[slug].config.flattenedFields, doc, '')
    own.rows.push(row)
  }
  return [own, texts, relations].filter(({ rows }) => rows.length > 0)
}

const known = new Map<string, Record<string, string>>()

/** What the columns of a table are called in the database, by the paths of their fields. */
function columnsOf(payload: Payload, table: string): Record<string, string> {
  const found = known.get(table)
  if (found) return found
  const { tables } = payload.db as unknown as SQLiteAdapter
  const columns = getTableColumns(tables[table] as unknown as SQLiteTable)
  const names = Object.fromEntries(Object.entries(columns).map(([path, { name }]) => [path, name]))
  known.set(table, names)
  return names
}

function plain(value: unknown): Value {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' ? JSON.stringify(value) : (value as Value)
}

function index(prepare: Prepare, { collection, record, terms }: SearchEntry): void {
  const { lastInsertRowid } = prepare(
    'insert into search_records (collection, record) values (?, ?)',
  ).run(collection, record)
  prepare('insert into search_terms (rowid, terms) values (?, ?)').run(
    lastInsertRowid,
    [...terms, collectionTerm(collection)].join(' '),
  )
}

function insert(prepare: Prepare, { name, rows }: Table): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const names = columns.map((column) => `"${column}"`).join()
  const marks = columns.map(() => '?').join()
  const statement = prepare(`insert into "${name}" (${names}) values (${marks})`)
  for (const row of rows) statement.run(columns.map((column) => row[column] ?? null))
}
