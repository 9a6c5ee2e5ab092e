import type { BaseDatabaseAdapter, Where } from 'payload'

import type { Asked } from '../asked'
import { equalTo } from './equalTo'
import { scopeOf } from './scopeOf'

type FindOne = BaseDatabaseAdapter['findOne']

const nothing: Where = { id: { in: [] } }

/**
 * The query with what it asks about the enquiry of a record answered, if it is about the records of
 * one enquiry, or about one record.
 */
export async function narrowed(findOne: FindOne, asked: Asked): Promise<undefined | Where> {
  const scope = scopeOf(asked.where)
  const enquiry = scope && (await enquiryOf(findOne, asked, scope.others))
  if (!enquiry) return asked.where
  const found = await findOne<{ id: string }>({
    collection: 'enquiries',
    req: asked.req,
    select: {},
    where: { and: [{ id: { equals: enquiry } }, scope.rule] },
  })
  // MongoDB finds any where it is asked for an id that is none, and one by an id in capitals.
  if (found && found.id !== enquiry) return asked.where
  return { and: found ? scope.others : [...scope.others, nothing] }
}

/** The one enquiry that a query is about. */
async function enquiryOf(
  findOne: FindOne,
  { collection, req }: Asked,
  parts: Where[],
): Promise<null | string> {
  const named = first('enquiry', parts)
  if (named !== null) return named
  const id = first('id', parts)
  if (id === null) return null
  const record = await findOne<{ id: string; enquiry?: null | string }>({
    collection,
    req,
    select: { enquiry: true },
    where: { id: { equals: id } },
  })
  return record?.id === id ? (record.enquiry ?? null) : null
}

const first = (field: string, parts: Where[]): null | string =>
  parts.map((part) => equalTo(field, part)).find((text) => text !== null) ?? null
