import type { PayloadRequest } from 'payload'

/** The ids of the records with these slugs, in the order given; unknown slugs are left out. */
export async function idsBySlug(
  req: PayloadRequest,
  collection: 'assets' | 'projects' | 'themes',
  slugs: string[] = [],
): Promise<string[]> {
  if (slugs.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    // Published when the investor chose it; it may not be any more.
    overrideAccess: true,
    pagination: false,
    req,
    select: { slug: true },
    where: { slug: { in: slugs } },
  })
  return slugs
    .map((slug) => docs.find((doc) => doc.slug === slug)?.id)
    .filter((id) => id !== undefined)
}
