import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import { type NativeMongodb, type NativeSqlite, nativeQuery } from './nativeQuery'
import { placeOfMany } from './placeOfMany'
import { sqliteRows } from './sqliteRows'
import { tableName } from './tableName'

type Fields<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  /** `closing.reason` is one of a group. Texts and relationships of many may be named too, but no arrays. */
  fields: readonly string[]
}

type Asked<S extends CollectionSlug> = Fields<S> & { ids: readonly string[] }

type Plain<S extends CollectionSlug> = Partial<DataFromCollectionSlug<S>>

/**
 * The documents of these ids with some plain fields alone: what is not set is absent, dates are ISO
 * strings, relationships ids. Payload's own way builds a query of many parts even for one field.
 * It knows no hooks and no access rules.
 */
export const plainDocs = <S extends CollectionSlug>(
  asked: Asked<S>,
): Promise<Map<string, Plain<S>>> =>
  nativeQuery(asked.req, {
    sqlite: (native) => fromSqlite(native, asked),
    mongodb: (native) => fromMongo(native, asked),
  })

async function fromSqlite<S extends CollectionSlug>(
  native: NativeSqlite,
  { req, collection, ids, fields }: Asked<S>,
): Promise<Map<string, Plain<S>>> {
  const columns = columnsOf(native.tables, collection)
  const column = (field: string) => columns[field.replaceAll('.', '_')]
  const plain = fields.filter(column)
  // As one parameter, so that the statement is the same for however many.
  const wanted = JSON.stringify(ids)
  const names = ['id', ...plain.map((field) => column(field)!.name)].map((name) => `"${name}"`)
  const rows = await sqliteRows(
    native,
    `select ${names.join(', ')} from "${tableName(collection)}"
      where id in (select value from json_each(?))`,
    [wanted],
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
      [wanted, field],
    )
    for (const [id, of] of values)
      of.set(
        field,
        links.filter(({ parent }) => parent === id).map((link) => link.value),
      )
  }
  return new Map([...values].map(([id, of]) => [id, nested<S>(of)]))
}

async function fromMongo<S extends CollectionSlug>(
  { collections, session }: NativeMongodb,
  { collection, ids, fields }: Asked<S>,
): Promise<Map<string, Plain<S>>> {
  const wanted = Object.fromEntries(fields.map((field) => [field, 1]))
  const found = await collections[collection]!.find({ _id: { $in: ids } }, wanted, {
    session,
  }).lean<Row[]>()
  return new Map(
    found.map((doc) => [
      String(doc._id),
      nested<S>(new Map(fields.map((field) => [field, plain(at(doc, field))]))),
    ]),
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
function nested<S extends CollectionSlug>(values: ReadonlyMap<string, unknown>): Plain<S> {
  const doc: Row = {}
  for (const [field, value] of values) {
    if (value === null || value === undefined) continue
    const path = field.split('.')
    const last = path.pop()!
    const group = path.reduce<Row>((row, name) => (row[name] ??= {}) as Row, doc)
    group[last] = value
  }
  return doc as Plain<S>
}
