import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

import { scopeOf } from './scopeOf'

type Find = BaseDatabaseAdapter['find']
type Asked = {
  collection: CollectionSlug
  req?: Partial<PayloadRequest>
  where?: Where
}

/**
 * The query with what it asks about the enquiries of records answered, if it names the records: so
 * Payload reads what a list refers to. MongoDB would be told every enquiry that the rule allows.
 */
export async function narrowedToSome(find: Find, asked: Asked): Promise<undefined | Where> {
  const scope = scopeOf(asked.where)
  const ids = scope?.others.map(namedBy).find((named) => named !== null)
  if (!scope || !ids) return asked.where
  const all = { req: asked.req, limit: 0, pagination: false }
  const { docs: records } = await find<{ enquiry?: null | string }>({
    ...all,
    collection: asked.collection,
    select: { enquiry: true },
    where: { id: { in: ids } },
  })
  const enquiries = new Set(records.flatMap(({ enquiry }) => enquiry ?? []))
  const { docs: allowed } = await find<{ id: string }>({
    ...all,
    collection: 'enquiries',
    select: {},
    where: { and: [{ id: { in: [...enquiries] } }, scope.rule] },
  })
  return { and: [...scope.others, { enquiry: { in: allowed.map(({ id }) => id) } }] }
}

/** The ids that a condition, and no more than that, has a record be one of. */
function namedBy(where: Where): null | string[] {
  const [[path, condition] = [], ...others] = Object.entries(where)
  if (path !== 'id' || others.length > 0 || !condition) return null
  const [[operator, value] = [], ...more] = Object.entries(condition as Record<string, unknown>)
  const isList = operator === 'in' && more.length === 0 && Array.isArray(value)
  return isList && value.every((id) => typeof id === 'string' && id !== 'null') ? value : null
}
