import { amongLatest } from '../../amongLatest'
import { equalsInOrder } from './equalsInOrder'
import type { Found } from './found'
import { hintOf } from './hintOf'
import type { Order } from './orderOf'
import type { Filter, Question } from './questionOf'
import { type Value, valueAt } from './valueAt'

/** Each twice as long as the one before; what is older is looked for without a bound. */
const DAYS = [32, 64, 128, 256, 512, 1024, 2048]

/**
 * The first of the records of a list, no more than `limit`. What is equal by the field that they are
 * sorted by comes in the order of the ids, the last first, so that every page continues another. What
 * is sorted by its time, the latest first, is looked for among the latest.
 */
export const firstInOrder = (question: Question, order: Order, limit: number): Promise<Found[]> =>
  amongLatest({
    days: isLatestFirst(question, order) ? DAYS : [],
    limit,
    read: (since) =>
      read(question, since ? { ...order, filters: filtersSince(order, since) } : order, limit),
  })

const filtersSince = ({ field, filters }: Order, since: Date) =>
  filters.map((filter): Filter => ({ $and: [filter, { [field]: { $gte: since } }] }))

const isLatestFirst = ({ model }: Question, { field, direction }: Order): boolean =>
  direction === -1 && model.schema.path(field)?.instance === 'Date'

async function read(question: Question, order: Order, limit: number): Promise<Found[]> {
  const { field, direction, filters } = order
  const lists: Found[][] = []
  // One after the other: a transaction takes one question at a time.
  for (const filter of filters) lists.push(await readOne(question, order, filter, limit))
  const [only = []] = lists
  if (lists.length === 1) return only
  // Of several values of one field a record may have two.
  const merged = new Map(lists.flat().map((doc) => [String(doc._id), doc]))
  return [...merged.values()].toSorted(by(field, direction)).slice(0, limit)
}

/**
 * An index has no order among equals: where these go beyond the limit, the last of them are asked for.
 * That those without a value come first is known without it.
 */
async function readOne(
  question: Question,
  order: Order,
  filter: Filter,
  limit: number,
): Promise<Found[]> {
  const { field, fields, direction, index } = order
  const first =
    direction === 1 ? await equalsInOrder(question, order, { value: null, filter, limit }) : []
  if (first.length === limit) return first
  const found = await question.model
    .find(filter, fields, { session: question.session })
    .sort({ [field]: direction })
    .hint(hintOf(index))
    .limit(limit + 1)
    .lean<Found[]>()
  const next = found[limit]
  if (!next) return orderEquals(found, field)
  const before = found.filter((doc) => !isEqual(doc, next, field))
  if (before.length === limit) return orderEquals(before, field)
  const asked = { value: valueAt(next, field), filter, limit: limit - before.length }
  return [...orderEquals(before, field), ...(await equalsInOrder(question, order, asked))]
}

/** What is sorted by a field with its equals, which lie together, in the order of their ids. */
function orderEquals(found: Found[], field: string): Found[] {
  let group = 0
  const groups = found.map((doc, place) => {
    if (place > 0 && !isEqual(doc, found[place - 1]!, field)) group++
    return { doc, group }
  })
  return groups.toSorted((a, b) => a.group - b.group || byId(a.doc, b.doc)).map(({ doc }) => doc)
}

const isEqual = (a: Found, b: Found, field: string) =>
  compare(valueAt(a, field), valueAt(b, field)) === 0

const by = (field: string, direction: number) => (a: Found, b: Found) =>
  direction * compare(valueAt(a, field), valueAt(b, field)) || byId(a, b)

/** The last, which is the larger, first. */
const byId = (a: Found, b: Found) => (String(a._id) < String(b._id) ? 1 : -1)

/** As MongoDB does: what has no value comes first. */
function compare(one: Value, other: Value): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null)
  return one < other ? -1 : Number(one > other)
}
