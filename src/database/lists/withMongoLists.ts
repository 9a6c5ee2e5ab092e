import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { growing } from './growing'
import { mostCounted } from './mostCounted'
import { pageOf } from './pageOf'
import { totalOf } from './totalOf'

/**
 * Answers lists and counts of the desk's records in a time that does not grow with them: nothing is
 * counted further than anybody pages.
 */
export const withMongoLists = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args) as MongooseAdapter
    const { connect, count, find } = database
    database.connect = async (options) => {
      await connect?.call(database, options)
      boundCounts(database)
    }
    database.count = async (args) => {
      const counted = await count.call(database, args)
      const isMore = growing.has(args.collection) && counted.totalDocs > mostCounted
      return isMore ? { totalDocs: await totalOf(database, args) } : counted
    }
    database.find = (async (args) => {
      const { collection, limit, page = 1, pagination } = args
      const found = await find.call(database, args)
      const isList = growing.has(collection) && pagination !== false && limit
      if (!isList || found.totalDocs <= mostCounted) return found
      return pageOf({ docs: found.docs, page, limit, total: await totalOf(database, args) })
    }) as typeof find
    return database
  },
})

const bounded = new WeakSet<object>()

function boundCounts({ collections }: MongooseAdapter): void {
  for (const slug of growing) {
    const model = collections[slug]
    if (!model || bounded.has(model)) continue
    bounded.add(model)
    const { countDocuments } = model
    model.countDocuments = ((filter, options) =>
      countDocuments.call(model, filter, {
        limit: mostCounted + 1,
        ...options,
      })) as typeof countDocuments
  }
}
