import type { Payload, Where } from 'payload'

/**
 * The ids of the enquiries of a query, however many: Payload's ordinary way would ask SQLite for
 * more values at once than it takes.
 */
export const enquiryIds = (payload: Payload, where: Where): Promise<string[]> =>
  payload.db.name === 'sqlite' ? fromSqlite(payload, where) : fromMongo(payload, where)

async function fromSqlite(payload: Payload, where: Where): Promise<string[]> {
  const { values } = await payload.db.findDistinct({ collection: 'enquiries', field: 'id', where })
  return values.map(({ id }) => String(id))
}

async function fromMongo(payload: Payload, where: Where): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'enquiries',
    limit: 0,
    pagination: false,
    select: {},
    where,
  })
  return docs.map(({ id }) => id)
}
