import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { type NativeMongodb, type NativeSqlite, nativeQuery } from './nativeQuery'

type Asked<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  id: string
  /** `closing.reason` is one of a group. Relationships of many may be named too, but no arrays. */
  fields: readonly string[]
}

type Plain<S extends CollectionSlug> = null | Partial<DataFromCollectionSlug<S>>

/**
 * The document of an id with some plain fields alone, or null: what is not set is absent, dates are
 * ISO strings, relationships ids. Payload's own way builds a query of many parts even for one field.
 * It knows no hooks and no access rules.
 */
export const plainFields = <S extends CollectionSlug>(asked: Asked<S>): Promise<Plain<S>> =>
  nativeQuery<Plain<S>>(asked.req, {
    sqlite: (native) => fromSqlite(native, asked),
    mongodb: (native) => fromMongo(native, asked),
  })

async function fromSqlite<S extends CollectionSlug>(
  { drizzle, tables }: NativeSqlite,
  { req, collection, id, fields }: Asked<S>,
): Promise<Plain<S>> {
  const table = collection.replaceAll('-', '_')
  const columns = { ...tables[table] } as unknown as Record<string, SQLiteColumn>
  const column = (field: string) => columns[field.replaceAll('.', '_')]
  const plain = fields.filter(column)
  const names = ['id', ...plain.map((field) => column(field)!.name)].map((name) => `"${name}"`)
  const [row] = await drizzle.all<Row>(
    sql`${sql.raw(`select ${names.join(', ')} from "${table}"`)} where id = ${id}`,
  )
  if (!row) return null
  const values = new Map(plain.map((field) => [field, valueOf(column(field)!, row)]))
  for (const field of fields.filter((each) => !column(each))) {
    const related = `${relationOf(req, collection, field).replaceAll('-', '_')}_id`
    const ids = await drizzle.all<Row>(
      sql`${sql.raw(`select "${related}" as id from "${table}_rels"`)}
        where parent_id = ${id} and path = ${field} order by "order"`,
    )
    values.set(
      field,
      ids.map((each) => each.id),
    )
  }
  return nested(values)
}

function relationOf({ payload }: PayloadRequest, collection: CollectionSlug, name: string): string {
  const { flattenedFields } = payload.collections[collection].config
  const field = flattenedFields.find((each) => each.name === name)
  if (field?.type === 'relationship' && typeof field.relationTo === 'string')
    return field.relationTo
  throw new Error(`${name} of ${collection} is no plain field.`)
}

async function fromMongo<S extends CollectionSlug>(
  { collections, session }: NativeMongodb,
  { collection, id, fields }: Asked<S>,
): Promise<Plain<S>> {
  const wanted = Object.fromEntries(fields.map((field) => [field, 1]))
  const found = await collections[collection]!.findById(id, wanted, { session }).lean<Row>()
  return found && nested(new Map(fields.map((field) => [field, plain(at(found, field))])))
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
