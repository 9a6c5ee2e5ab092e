import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

import { scopeOf } from './scopeOf'

type Find = BaseDatabaseAdapter['find']
type Asked = {
  collection: CollectionSlug
  req?: Partial<PayloadRequest>
  where?: Where
}

/** So many records are looked at to spare a question about all enquiries; more only if they are named. */
const FEW = 1000

/**
 * The query with what it asks about the enquiries of records answered, if what else it asks leaves few:
 * those that a list refers to, or mail that failed. MongoDB would be told every enquiry that the rule
 * allows.
 */
export async function narrowedToSome(find: Find, asked: Asked): Promise<undefined | Where> {
  const scope = scopeOf(asked.where)
  if (!scope || scope.others.length === 0) return asked.where
  const most = Math.max(FEW, ...scope.others.map(named))
  const all = { req: asked.req, pagination: false }
  const { docs: records } = await find<{ enquiry?: null | string }>({
    ...all,
    collection: asked.collection,
    limit: most + 1,
    select: { enquiry: true },
    where: { and: scope.others },
  })
  if (records.length > most) return asked.where
  const enquiries = new Set(records.flatMap(({ enquiry }) => enquiry ?? []))
  const { docs: allowed } = await find<{ id: string }>({
    ...all,
    collection: 'enquiries',
    limit: 0,
    select: {},
    where: { and: [{ id: { in: [...enquiries] } }, scope.rule] },
  })
  return { and: [...scope.others, { enquiry: { in: allowed.map(({ id }) => id) } }] }
}

/** How many records a condition names by their ids. */
function named({ id }: Where): number {
  const ids = (id as undefined | { in?: unknown })?.in
  return Array.isArray(ids) ? ids.length : 0
}
