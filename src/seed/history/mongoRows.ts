import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField, Payload } from 'payload'

import { collectionTerm } from '@/database/searchIndex/collectionTerm'
import { searchCollection } from '@/database/searchIndex/searchCollection'

import { historySlugs, type Row } from './history'
import type { RowWriter } from './rowWriter'

/** Writes rows into MongoDB as Payload stores them: references as ObjectIds, dates as dates. */
export const mongoRows = (payload: Payload): RowWriter => {
  const { collections, connection } = payload.db as unknown as MongooseAdapter
  const { ObjectId } = connection.base.mongo
  const stored = (fields: FlattenedField[], from: Row): Row =>
    Object.fromEntries(
      fields
        .filter(({ name }) => from[name] !== undefined)
        .map((field) => [field.name, storedValue(field, from[field.name])]),
    )
  const storedValue = (field: FlattenedField, value: unknown): unknown => {
    if (value === null) return null
    if (Array.isArray(value) && field.type === 'relationship')
      return value.map((id: string) => new ObjectId(id))
    if (field.type === 'relationship') return new ObjectId(value as string)
    if (field.type === 'date') return new Date(value as string)
    if (field.type === 'group') return stored(field.flattenedFields, value as Row)
    return value
  }
  return {
    newId: (random, at) =>
      Math.floor(at / 1000)
        .toString(16)
        .padStart(8, '0') + random.hex(16),
    write: async (rows) => {
      for (const slug of historySlugs) {
        if (rows[slug].length === 0) continue
        const { flattenedFields } = payload.collections[slug].config
        const docs = rows[slug].map((row) => {
          const { id, ...doc } = stored(flattenedFields, row)
          return { _id: new ObjectId((id ?? row.id) as string), ...doc, __v: 0 }
        })
        await collections[slug]!.collection.insertMany(docs as never[], { ordered: false })
      }
      const entries = rows.found.map(({ collection, record, at, terms }) => ({
        _id: `${collection}/${record}`,
        record,
        at: new Date(at),
        terms: [...terms, collectionTerm(collection)],
      }))
      await connection
        .collection<{ _id: string }>(searchCollection.name)
        .insertMany(entries, { ordered: false })
    },
    finish: () => Promise.resolve(),
  }
}
