import type { PayloadRequest } from 'payload'

import type { Interest } from '@/domain/routing/routingEnquiry'
import type { Words } from '@/i18n/languages'

import { inBoth } from './inBoth'

type Wanted = {
  req: PayloadRequest
  collection: 'assets' | 'projects'
  by: 'id' | 'slug'
  values: readonly string[]
}

/** Assets or projects as routing sees them, by their id or slug; what is unknown is left out. */
export async function interestsBy({
  req,
  collection,
  by,
  values,
}: Wanted): Promise<Map<string, Interest>> {
  if (values.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    depth: 1,
    locale: 'all',
    // Routing reads what an enquiry points to, published or not, whoever saves it.
    overrideAccess: true,
    pagination: false,
    populate: { themes: { slug: true } },
    req,
    select: { slug: true, name: true, theme: true },
    trash: true,
    where: { [by]: { in: values } },
  })
  return new Map(
    docs.map(({ id, slug, name, theme }) => [
      by === 'id' ? id : slug,
      {
        slug,
        name: inBoth(name as unknown as Partial<Words> | undefined, slug),
        theme: typeof theme === 'object' ? (theme?.slug ?? null) : null,
      },
    ]),
  )
}
