import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, DatabaseAdapterObj, Where } from 'payload'

import { estimatedCount } from './estimatedCount'
import { growing } from './growing'
import { isUnfiltered } from './isUnfiltered'
import { firstIds } from './mongo/firstIds'
import { firstInOrder } from './mongo/firstInOrder'
import { orderOf } from './mongo/orderOf'
import { type Question, questionOf } from './mongo/questionOf'
import { mostCounted } from './mostCounted'
import { pageOf } from './pageOf'

/** So many ids are still read to know which are on a page. */
const FAR = 10_000

/**
 * Answers lists and counts of the desk's records in a time that does not grow with them, as
 * `withSqliteLists` does: nothing is counted further than anybody pages, and what is many is read in
 * the order of an index. By itself Payload sorts by one field more than is asked for, which no index
 * has, and lets MongoDB count by going through all records.
 */
export const withMongoLists = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args) as MongooseAdapter
    const { count, find } = database
    const byIndex = Object.create(database, { disableFallbackSort: { value: true } })
    database.count = async (args) => {
      if (!growing.has(args.collection)) return count.call(database, args)
      return { totalDocs: (await foundBy(database, args, await questionOf(database, args))).total }
    }
    database.find = (async (args) => {
      const { collection, limit, page = 1, pagination } = args
      if (!growing.has(collection) || !limit) return find.call(database, args)
      if (pagination === false) return find.call(byIndex, args)
      const question = await questionOf(database, args)
      const { total, all, first } = await foundBy(database, args, question)
      if (total === 0) return pageOf({ docs: [], page, limit, total })
      const answer = async (asked: Parameters<typeof find>[0]) =>
        pageOf({ docs: (await find.call(database, asked)).docs, page, limit, total })
      if (all) return answer({ ...args, sort: sortOf(database, args), where: { id: { in: all } } })
      const end = page * limit
      const order = orderOf(question, keysOf(database, args))
      const isKnown = first !== null && first.length >= end
      // No index has this order, or nobody pages that far: MongoDB sorts, and goes through all.
      if (!isKnown && (!order || end > FAR)) return answer(args)
      const until = isKnown ? first : await firstInOrder(question, order!, end)
      const where = { id: { in: until.slice(end - limit, end) } }
      return answer({ ...args, page: 1, pagination: false, sort: sortOf(database, args), where })
    }) as typeof find
    return database
  },
})

type Listed = { collection: CollectionSlug; sort?: string | string[]; where?: Where }

/** What a list is sorted by. */
const keysOf = ({ payload }: MongooseAdapter, { collection, sort }: Listed): string[] =>
  [sort ?? payload.collections[collection].config.defaultSort ?? '-createdAt'].flat()

/** The same, and what is equal in that always in one order. */
const sortOf = (database: MongooseAdapter, asked: Listed): string[] => [
  ...keysOf(database, asked),
  '-id',
]

type Found = {
  total: number
  /** All that is found; null: it is more than is counted. */
  all: null | string[]
  /** Of more than is counted the first in the order of the list, where they are known. */
  first: null | string[]
}

async function foundBy(
  database: MongooseAdapter,
  asked: Listed,
  question: Question,
): Promise<Found> {
  if (isUnfiltered(asked.where)) {
    const total = await estimatedCount(database, asked.collection)
    if (total > mostCounted) return { total, all: null, first: null }
  }
  const { ids, isMore, isOrdered } = await firstIds(question, keysOf(database, asked))
  return isMore
    ? { total: mostCounted + 1, all: null, first: isOrdered ? ids : null }
    : { total: ids.length, all: ids, first: null }
}
