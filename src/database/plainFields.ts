import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { nativeQuery } from './nativeQuery'

type Asked<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  id: string
  /** `closing.reason` is one of a group. No arrays, no relationships of many. */
  fields: readonly string[]
}

type Plain<S extends CollectionSlug> = null | Partial<DataFromCollectionSlug<S>>

/**
 * The document of an id with some plain fields alone, or null: what is not set is absent, dates are
 * ISO strings, relationships ids. Payload's own way builds a query of many parts even for one field.
 * It knows no hooks and no access rules.
 */
export const plainFields = <S extends CollectionSlug>({
  req,
  collection,
  id,
  fields,
}: Asked<S>): Promise<Plain<S>> =>
  nativeQuery<Plain<S>>(req, {
    sqlite: async ({ drizzle, tables }) => {
      const table = collection.replaceAll('-', '_')
      const columns = { ...tables[table] } as unknown as Record<string, SQLiteColumn>
      const column = (field: string) => columns[field.replaceAll('.', '_')]!
      const names = fields.map((field) => `"${column(field).name}"`)
      const [row] = await drizzle.all<Row>(
        sql`${sql.raw(`select ${names.join(', ')} from "${table}"`)} where id = ${id}`,
      )
      return row ? nested(fields, (field) => valueOf(column(field), row)) : null
    },
    mongodb: async ({ collections, session }) => {
      const wanted = Object.fromEntries(fields.map((field) => [field, 1]))
      const found = await collections[collection]!.findById(id, wanted, { session }).lean<Row>()
      return found && nested(fields, (field) => plain(at(found, field)))
    },
  })

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
  if (value instanceof Date) return value.toISOString()
  const isId = typeof value === 'object' && value !== null && '_bsontype' in value
  return isId ? String(value) : value
}

/** A document of the fields that have a value. */
function nested<S extends CollectionSlug>(
  fields: readonly string[],
  value: (field: string) => unknown,
): Plain<S> {
  const doc: Row = {}
  for (const field of fields) {
    const found = value(field)
    if (found === null || found === undefined) continue
    const path = field.split('.')
    const last = path.pop()!
    const group = path.reduce<Row>((row, name) => (row[name] ??= {}) as Row, doc)
    group[last] = found
  }
  return doc as Plain<S>
}
