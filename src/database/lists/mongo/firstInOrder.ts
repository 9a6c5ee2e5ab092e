import { amongLatest } from '../../amongLatest'
import { hintOf } from './hintOf'
import type { Order } from './orderOf'
import type { Filter, Question } from './questionOf'

/** Each twice as long as the one before; what is older is looked for without a bound. */
const DAYS = [32, 64, 128, 256, 512, 1024, 2048]

type Found = Record<string, unknown> & { _id: unknown }

/**
 * The first of the records of a list, no more than `limit`. What is sorted by its time, the latest
 * first, is looked for among the latest.
 */
export const firstInOrder = (question: Question, order: Order, limit: number): Promise<string[]> =>
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

async function read(
  { model, session }: Question,
  { field, direction, index, filters }: Order,
  limit: number,
): Promise<string[]> {
  const lists: Found[][] = []
  // One after the other: a transaction takes one question at a time.
  for (const filter of filters)
    lists.push(
      await model
        .find(filter, { _id: 1, [field]: 1 }, { session })
        .sort({ [field]: direction })
        .hint(hintOf(index))
        .limit(limit)
        .lean<Found[]>(),
    )
  const [only = []] = lists
  const merged = lists.length > 1 ? lists.flat().toSorted(by(field, direction)) : only
  return [...new Set(merged.map(({ _id }) => String(_id)))].slice(0, limit)
}

/** As MongoDB sorts: what has no value comes first. */
const by = (field: string, direction: number) => (a: Found, b: Found) => {
  const [one, other] = [at(a, field), at(b, field)]
  if (one === null || other === null)
    return direction * (Number(one !== null) - Number(other !== null))
  return direction * (one < other ? -1 : Number(one > other))
}

const at = (doc: Found, path: string): Date | null | number | string =>
  (path
    .split('.')
    .reduce<unknown>((value, name) => (value as Found | null | undefined)?.[name], doc) ?? null) as
    Date | null | number | string
