import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'

/** The ids of the records with these slugs, in the order given; unknown slugs are left out. */
export async function idsBySlug(
  req: PayloadRequest,
  collection: 'assets' | 'projects' | 'themes',
  slugs: readonly string[] = [],
): Promise<string[]> {
  if (slugs.length === 0) return []
  // Published when the investor chose it; it may not be any more.
  const wanted = { any: { slug: slugs }, fields: ['slug'], isLive: true }
  const found = await plainDocsWith({ req, collection, ...wanted })
  const ids = new Map(found.map(({ id, slug }) => [slug, id]))
  return slugs.map((slug) => ids.get(slug)).filter((id) => id !== undefined)
}
