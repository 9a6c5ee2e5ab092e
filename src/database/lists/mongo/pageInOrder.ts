import { firstAfter } from './firstAfter'
import { firstInOrder } from './firstInOrder'
import { idsOf } from './idsOf'
import { orderOf } from './orderOf'
import type { Page } from '../page'
import type { Question } from './questionOf'
import { recordAt } from './recordAt'

/** So many records are still read to know which are on a page. */
const FAR = 10_000

/** The ids of a page of a list; null: no index has its order, or has it as of several lists in one. */
export async function pageInOrder(
  question: Question,
  keys: readonly string[],
  { page, limit }: Page,
): Promise<null | string[]> {
  const order = orderOf(question, keys)
  if (!order) return null
  const before = (page - 1) * limit
  const end = before + limit
  if (end <= FAR || before === 0)
    return idsOf((await firstInOrder(question, order, end)).slice(before))
  if (order.filters.length > 1) return null
  const last = await recordAt(question, order, before - 1)
  return last ? idsOf(await firstAfter(question, order, last, limit)) : []
}
