import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

import { conjuncts } from './conjuncts'
import { ofEnquiry } from './ofEnquiry'

type FindOne = BaseDatabaseAdapter['findOne']
type Asked = {
  collection: CollectionSlug
  req?: Partial<PayloadRequest>
  where?: Where
}

const nothing: Where = { id: { in: [] } }

/**
 * The query with what it asks about the enquiry of a record answered, if it is about the records of
 * one enquiry, or about one record.
 */
export async function narrowed(findOne: FindOne, asked: Asked): Promise<undefined | Where> {
  const parts = conjuncts(asked.where)
  const rules = parts.map(ofEnquiry).filter((rule) => rule !== null)
  if (rules.length === 0) return asked.where
  const others = parts.filter((part) => ofEnquiry(part) === null)
  const enquiry = await enquiryOf(findOne, asked, others)
  if (enquiry === null) return asked.where
  const isTheirs = await findOne({
    collection: 'enquiries',
    req: asked.req,
    select: {},
    where: { and: [{ id: { equals: enquiry } }, ...rules] },
  })
  return { and: isTheirs ? others : [...others, nothing] }
}

/** The one enquiry that a query is about. */
async function enquiryOf(
  findOne: FindOne,
  { collection, req }: Asked,
  parts: Where[],
): Promise<null | string> {
  const named = equal(parts, 'enquiry')
  if (named !== null) return named
  const id = equal(parts, 'id')
  if (id === null) return null
  const record = await findOne<{ id: string; enquiry?: null | string }>({
    collection,
    req,
    select: { enquiry: true },
    where: { id: { equals: id } },
  })
  return record?.enquiry ?? null
}

/** The text that a query has a field equal. */
function equal(parts: Where[], field: string): null | string {
  const found = parts.find((part) => field in part)?.[field] as undefined | { equals?: unknown }
  return typeof found?.equals === 'string' ? found.equals : null
}
