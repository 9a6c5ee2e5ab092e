import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { mongoDocument } from '@/database/mongoDocument'
import { mongoTerms } from '@/database/searchIndex/mongoTerms'
import { searchCollection } from '@/database/searchIndex/searchCollection'

import { historySlugs, type Row } from './history'
import type { RowWriter } from './rowWriter'

type Collection = ReturnType<MongooseAdapter['connection']['collection']>
type Index = Awaited<ReturnType<Collection['indexes']>>[number]

/**
 * Writes rows into MongoDB as Payload stores them: references as ObjectIds, dates as dates. The indexes
 * are made after the rows, at once and not entry by entry.
 */
export const mongoRows = async (payload: Payload): Promise<RowWriter> => {
  const { collections, connection } = payload.db as unknown as MongooseAdapter
  const { ObjectId } = connection.base.mongo
  const filled = [
    ...historySlugs.map((slug) => collections[slug]!.collection.name),
    searchCollection.name,
  ].map((name) => connection.collection<Row>(name))
  const indexes = await Promise.all(filled.map(dropIndexes))
  return {
    newId: (random, at) =>
      Math.floor(at / 1000)
        .toString(16)
        .padStart(8, '0') + random.hex(16),
    write: async (rows) => {
      const docs = historySlugs.map((slug) => {
        const { flattenedFields } = payload.collections[slug].config
        return rows[slug].map((row) => {
          const { id, ...doc } = mongoDocument(flattenedFields, row, ObjectId)
          return { _id: new ObjectId((id ?? row.id) as string), ...doc, __v: 0 }
        })
      })
      const entries = rows.found.map(({ collection, record, at, terms }) => ({
        _id: `${collection}/${record}`,
        record,
        at: new Date(at),
        terms: mongoTerms({ collection, record, terms }),
      }))
      await Promise.all(
        [...docs, entries].map(async (each, index) => {
          if (each.length > 0) await filled[index]!.insertMany(each as never[], { ordered: false })
        }),
      )
    },
    finish: async () => {
      await Promise.all(
        filled.map(async (collection, index) => {
          if (indexes[index]!.length > 0) await collection.createIndexes(indexes[index]!)
        }),
      )
    },
  }
}

/** Removes all indexes of a collection but that of its ids; answers what they were. */
async function dropIndexes(collection: Collection): Promise<Index[]> {
  const indexes = await collection.indexes()
  await collection.dropIndexes()
  return indexes.filter(({ name }) => name !== '_id_')
}
