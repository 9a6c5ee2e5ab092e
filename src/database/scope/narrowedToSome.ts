import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

import { scopeOf } from './scopeOf'

type Find = BaseDatabaseAdapter['find']
type Asked = {
  collection: CollectionSlug
  req?: Partial<PayloadRequest>
  where?: Where
}

/** So many records are looked at to spare a question about all enquiries. */
const FEW = 1000

/**
 * The query with what it asks about the enquiries of records answered, if what else it asks leaves few:
 * those that a list refers to, or mail that failed. MongoDB would be told every enquiry that the rule
 * allows.
 */
export async function narrowedToSome(find: Find, asked: Asked): Promise<undefined | Where> {
  const scope = scopeOf(asked.where)
  if (!scope || scope.others.length === 0) return asked.where
  const all = { req: asked.req, pagination: false }
  const { docs: records } = await find<{ enquiry?: null | string }>({
    ...all,
    collection: asked.collection,
    limit: FEW + 1,
    select: { enquiry: true },
    where: { and: scope.others },
  })
  if (records.length > FEW) return asked.where
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
