import type { CollectionSlug, PayloadRequest } from 'payload'

import { jsonParameter } from './jsonParameter'
import type { NativeSqlite } from './nativeQuery'
import { placeOfMany } from './placeOfMany'
import { sqliteRows } from './sqliteRows'

/** What is added to the field of one document. */
export type ValuesOf = {
  id: string
  /** How many values the field has already. */
  after?: number
  values: readonly unknown[]
}

type Values = {
  native: NativeSqlite
  req: PayloadRequest
  collection: CollectionSlug
  /** Of many texts, or of many relationships to one collection. */
  field: string
  of: readonly ValuesOf[]
}

/** Stores the values of a field of many, which SQLite keeps in a table of their own. */
export async function insertValues({ native, req, collection, field, of }: Values): Promise<void> {
  const rows = of.flatMap(({ id, after = 0, values }) =>
    values.map((value, n) => [id, after + n + 1, value]),
  )
  if (rows.length === 0) return
  const { table, column } = placeOfMany(req, collection, field)
  await sqliteRows(
    native,
    `insert into "${table}" ("parent_id", "path", "order", "${column}")
      select value ->> 0, ?, value ->> 1, value ->> 2 from json_each(?)`,
    [field, jsonParameter(rows)],
  )
}
