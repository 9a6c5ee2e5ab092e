import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, FindArgs } from 'payload'

import { growing } from './growing'
import { pageOf } from './pageOf'
import { firstIds } from './sqlite/firstIds'
import { inOrder } from './sqlite/inOrder'
import { isSortedSoon } from './sqlite/isSortedSoon'
import { orderOf } from './sqlite/orderOf'
import { pageInOrder } from './sqlite/pageInOrder'
import { withoutIndex } from './sqlite/withoutIndex'
import { totalOf } from './totalOf'
import { trashByTime } from './trashByTime'

/** SQLite takes no more than some thirty thousand ids in one question. */
const LONGEST_PAGE = 10_000

/**
 * Answers lists and counts of the desk's records in a time that does not grow with them. Nothing is
 * counted further than anybody pages. What a query finds is little, and is sorted; or it is much, and
 * is met soon in the order of the list: SQLite cannot know which, so it is asked first.
 */
export const withSqliteLists = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { count, find } = database
    database.count = async (args) => {
      if (!growing.has(args.collection)) return count.call(database, args)
      const asked = { ...args, where: trashByTime(args.where) }
      const { ids, isMore } = await firstIds(database, asked)
      return { totalDocs: isMore ? await totalOf(database, asked) : ids.length }
    }
    database.find = (async (args) => {
      const { collection, limit, page = 1, pagination } = args
      const isList = growing.has(collection) && pagination !== false
      if (!isList || !limit || limit > LONGEST_PAGE) return find.call(database, args)
      const asked = { ...args, limit, page, where: trashByTime(args.where) }
      const { ids, isMore } = await firstIds(database, asked)
      if (ids.length === 0) return pageOf({ docs: [], page, limit, total: 0 })
      const total = isMore ? await totalOf(database, asked) : ids.length
      const where = isMore ? asked.where : { id: { in: ids } }
      // First which they are, then what is in them: it is read of no more than a page.
      const onPage = await idsOnPage(database, find, { ...asked, where }, isMore)
      const found = await find.call(database, {
        ...args,
        page: 1,
        pagination: false,
        where: { id: { in: onPage } },
      })
      return pageOf({ docs: inTurn(found.docs as Doc[], onPage), page, limit, total })
    }) as typeof find
    return database
  },
})

type Doc = { id: string }
type Listed = FindArgs & { limit: number; page: number }

// Payload's own operations say so too, beside its types.
const none = false as never

async function idsOnPage(
  database: SQLiteAdapter,
  find: SQLiteAdapter['find'],
  asked: Listed,
  isMore: boolean,
): Promise<string[]> {
  const order = orderOf(database, asked)
  if (order) {
    if (!isMore || !order.isIndexed) return pageInOrder(database, asked, order, asked)
    if (await isSortedSoon(database, asked, order))
      return pageInOrder(database, asked, withoutIndex(order), asked)
    return pageInOrder(inOrder(database, order), asked, order, asked)
  }
  const all = { ...asked, pagination: false, joins: none, select: {} }
  const { docs } = await find.call(database, all)
  return (docs as unknown as Doc[]).map(({ id }) => id)
}

/** Payload sorts what is equal by what the list is sorted by in a way of its own. */
function inTurn(docs: Doc[], ids: string[]): Doc[] {
  const places = new Map(ids.map((id, place) => [id, place]))
  return docs.toSorted((a, b) => places.get(a.id)! - places.get(b.id)!)
}
