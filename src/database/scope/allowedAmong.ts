import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'

type Among = {
  req?: Partial<PayloadRequest>
  rule: Where
  /** What the records say that they are of. */
  enquiries: readonly unknown[]
}

/** Those of some enquiries that a rule allows. */
export async function allowedAmong(
  find: BaseDatabaseAdapter['find'],
  { req, rule, enquiries }: Among,
): Promise<Set<string>> {
  const ids = new Set(enquiries.flatMap((id) => (id ? String(id) : [])))
  if (ids.size === 0) return ids
  const { docs } = await find<{ id: string }>({
    collection: 'enquiries',
    limit: 0,
    pagination: false,
    req,
    select: {},
    where: { and: [{ id: { in: [...ids] } }, rule] },
  })
  return new Set(docs.map(({ id }) => id))
}
