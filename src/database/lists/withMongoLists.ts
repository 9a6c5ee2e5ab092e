import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import type { Asked } from '../asked'
import { estimatedCount } from './estimatedCount'
import { growing } from './growing'
import { isUnfiltered } from './isUnfiltered'
import { firstIds } from './mongo/firstIds'
import { keysOf } from './keysOf'
import { pageInOrder } from './mongo/pageInOrder'
import { pageOfEnquiries } from './mongo/pageOfEnquiries'
import { type Question, questionOf } from './mongo/questionOf'
import { sortOf } from './mongo/sortOf'
import { mostCounted } from './mostCounted'
import { pageOf } from './pageOf'

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
      const answer = async (asked: Parameters<typeof find>[0]) => {
        const { docs } = await find.call(database, { ...asked, sort: sortOf(database, args) })
        return pageOf({ docs, page, limit, total })
      }
      if (all) return answer({ ...args, where: { id: { in: all } } })
      const end = page * limit
      const asked = [question, keysOf(database, args), { page, limit }] as const
      const onPage =
        first && first.length >= end
          ? first.slice(end - limit, end)
          : ((await pageOfEnquiries(...asked)) ?? (await pageInOrder(...asked)))
      // No index has this order: MongoDB sorts, and goes through all.
      if (!onPage) return answer(args)
      return answer({ ...args, page: 1, pagination: false, where: { id: { in: onPage } } })
    }) as typeof find
    return database
  },
})

type Found = {
  total: number
  /** All that is found; null: it is more than is counted. */
  all: null | string[]
  /** Of more than is counted the first in the order of the list, where they are known. */
  first: null | string[]
}

async function foundBy(
  database: MongooseAdapter,
  asked: Asked,
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
