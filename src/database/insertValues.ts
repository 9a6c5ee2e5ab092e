import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { NativeSqlite } from './nativeQuery'
import { placeOfMany } from './placeOfMany'

type Values = {
  native: NativeSqlite
  req: PayloadRequest
  collection: CollectionSlug
  id: string
  /** Of many texts, or of many relationships to one collection. */
  field: string
  /** How many values the field has already. */
  after?: number
  values: readonly unknown[]
}

/** Stores the values of a field of many, which SQLite keeps in a table of their own. */
export async function insertValues({
  native,
  req,
  collection,
  id,
  field,
  after = 0,
  values,
}: Values): Promise<void> {
  if (values.length === 0) return
  const { table, column } = placeOfMany(req, collection, field)
  await native.drizzle.run(
    sql`${sql.raw(`insert into "${table}" ("parent_id", "path", "order", "${column}")`)}
      select ${id}, ${field}, key + 1 + ${after}, value from json_each(${JSON.stringify(values)})`,
  )
}
