import type { FindArgs, PaginatedDocs } from 'payload'

import { keysOf } from '@/database/lists/keysOf'
import { orderOf } from '@/database/lists/mongo/orderOf'
import { piecesInOrder } from '@/database/lists/mongo/piecesInOrder'
import { questionOf } from '@/database/lists/mongo/questionOf'
import { sortOf } from '@/database/lists/mongo/sortOf'
import { mostCounted } from '@/database/lists/mostCounted'
import { pageOf } from '@/database/lists/pageOf'

import type { Scope } from '../scopeOf'
import { firstAllowed } from './firstAllowed'
import type { Lists } from './lists'
import { narrowedToFew } from './narrowedToFew'
import { pieceSize } from './pieceSize'

/**
 * A list of the records whose enquiry a rule allows. If there are many, some are met soon in the order
 * of the list: it is read without the rule, and whose they are is asked of those that are met.
 */
export async function findAllowed<T>(
  lists: Lists,
  asked: FindArgs & { limit: number },
  scope: Scope,
): Promise<PaginatedDocs<T>> {
  const { database, find } = lists
  const few = await narrowedToFew(lists, asked, scope)
  if (few) return find<T>({ ...asked, where: few })
  const { limit, pagination, req } = asked
  const question = await questionOf(database, { ...asked, where: { and: scope.others } })
  const order = orderOf(question, keysOf(database, asked))
  if (!order) return find<T>(asked)
  const page = pagination === false ? 1 : (asked.page ?? 1)
  const before = (page - 1) * limit
  const fields = [...order.fields, 'enquiry']
  const pieces = piecesInOrder(question, { ...order, fields }, pieceSize)
  const ids = await firstAllowed({ find, req, rule: scope.rule, pieces, limit: before + limit })
  const found = await find<T>({
    ...asked,
    page: 1,
    pagination: false,
    sort: sortOf(database, asked),
    where: { id: { in: ids.slice(before) } },
  })
  if (pagination === false) return found
  return pageOf({ docs: found.docs, page, limit, total: mostCounted + 1 })
}
