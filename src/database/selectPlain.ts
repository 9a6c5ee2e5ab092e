import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { type NativeMongodb, type NativeSqlite, nativeQuery } from './nativeQuery'
import { placeOfMany } from './placeOfMany'
import { sqliteRows, type SqliteValue } from './sqliteRows'
import { tableName } from './tableName'

type Selection<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  fields: readonly string[]
  /** What follows on `from`, and its values. */
  sqlite: (native: NativeSqlite) => { sql: string; args: SqliteValue[] }
  mongodb: {
    filter: Record<string, unknown>
    sort?: Record<string, -1 | 1>
    limit?: number
  }
}

type Plain<S extends CollectionSlug> = { id: string } & Partial<DataFromCollectionSlug<S>>

/** Some plain fields of the documents that a native query finds, as `plainDocs` answers them. */
export const selectPlain = <S extends CollectionSlug>(
  selection: Selection<S>,
): Promise<Plain<S>[]> =>
  nativeQuery(selection.req, {
    sqlite: (native) => fromSqlite(native, selection),
    mongodb: (native) => fromMongo(native, selection),
  })

async function fromSqlite<S extends CollectionSlug>(
  native: NativeSqlite,
  { req, collection, fields, sqlite }: Selection<S>,
): Promise<Plain<S>[]> {
  const columns = columnsOf(native.tables, collection)
  const column = (field: string) => columns[field.replaceAll('.', '_')]
  const plain = fields.filter(column)
  const names = ['id', ...plain.map((field) => column(field)!.name)].map((name) => `"${name}"`)
  const { sql, args } = sqlite(native)
  const rows = await sqliteRows(
    native,
    `select ${names.join(', ')} from "${tableName(collection)}" ${sql}`,
    args,
  )
  const values = new Map(
    rows.map((row) => [
      String(row.id),
      new Map(plain.map((field) => [field, valueOf(column(field)!, row)])),
    ]),
  )
  for (const field of fields.filter((each) => !column(each))) {
    const many = placeOfMany(req, collection, field)
    const links = await sqliteRows(
      native,
      `select parent_id as parent, "${many.column}" as value from "${many.table}"
        where parent_id in (select value from json_each(?)) and path = ? order by "order"`,
      [JSON.stringify([...values.keys()]), field],
    )
    for (const of of values.values()) of.set(field, [])
    for (const { parent, value } of links)
      (values.get(String(parent))!.get(field) as unknown[]).push(value)
  }
  return [...values].map(([id, of]) => nested<S>(id, of))
}

async function fromMongo<S extends CollectionSlug>(
  { collections, session }: NativeMongodb,
  { collection, fields, mongodb: { filter, sort, limit } }: Selection<S>,
): Promise<Plain<S>[]> {
  const wanted = Object.fromEntries(['_id', ...fields].map((field) => [field, 1]))
  const found = await collections[collection]!.find(filter, wanted, {
    session,
    sort,
    limit,
  }).lean<Row[]>()
  return found.map((doc) =>
    nested<S>(String(doc._id), new Map(fields.map((field) => [field, plain(at(doc, field))]))),
  )
}

type Row = Record<string, unknown>

function valueOf({ columnType, name }: SQLiteColumn, row: Row): unknown {
  const value = row[name]
  if (value === null) return value
  if (columnType === 'SQLiteTextJson') return JSON.parse(value as string)
  return columnType === 'SQLiteBoolean' ? Boolean(value) : value
}

const at = (doc: Row, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as null | Row | undefined)?.[name], doc)

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  const isId = typeof value === 'object' && value !== null && '_bsontype' in value
  return isId ? String(value) : value
}

/** A document of the fields that have a value. */
function nested<S extends CollectionSlug>(
  id: string,
  values: ReadonlyMap<string, unknown>,
): Plain<S> {
  const doc: Row = {}
  for (const [field, value] of values) {
    if (value === null || value === undefined) continue
    const path = field.split('.')
    const last = path.pop()!
    const group = path.reduce<Row>((row, name) => (row[name] ??= {}) as Row, doc)
    group[last] = value
  }
  return { ...doc, id } as Plain<S>
}
