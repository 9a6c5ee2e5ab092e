import type { PayloadRequest } from 'payload'

/** The names of users or themes by their ids; of a theme in the language of the request. */
export async function titlesOf(
  req: PayloadRequest,
  collection: 'themes' | 'users',
  ids: string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    // Names of the desk's own people and themes, to those who may read what they did.
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    trash: true,
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
