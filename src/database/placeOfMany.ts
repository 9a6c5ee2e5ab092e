import type { CollectionSlug, PayloadRequest } from 'payload'

import { tableName } from './tableName'

/** The table and column in which SQLite keeps the values of a field of many texts or relationships. */
export function placeOfMany(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  name: string,
): { table: string; column: string } {
  const { flattenedFields } = payload.collections[collection].config
  const table = tableName(collection)
  const field = flattenedFields.find((each) => each.name === name)
  if (field?.type === 'text') return { table: `${table}_texts`, column: 'text' }
  if (field?.type === 'relationship' && typeof field.relationTo === 'string')
    return { table: `${table}_rels`, column: `${tableName(field.relationTo)}_id` }
  throw new Error(`${name} of ${collection} is no plain field, and has no place for many values.`)
}
