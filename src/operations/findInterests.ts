import type { PayloadRequest } from 'payload'

import type { Interest } from '@/domain/routing/routingEnquiry'
import type { Words } from '@/i18n/languages'

type Wanted = {
  req: PayloadRequest
  collection: 'assets' | 'projects'
  by: 'id' | 'slug'
  values: readonly string[]
}

/** Assets or projects as routing sees them, in the order given; what is unknown is left out. */
export async function findInterests({ req, collection, by, values }: Wanted): Promise<Interest[]> {
  if (values.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    depth: 1,
    locale: 'all',
    // Routing reads what the enquiry points to, published or not, whoever saves it.
    overrideAccess: true,
    pagination: false,
    populate: { themes: { slug: true } },
    req,
    select: { slug: true, name: true, theme: true },
    trash: true,
    where: { [by]: { in: values } },
  })
  return values.flatMap((value) => {
    const doc = docs.find((each) => each[by] === value)
    if (!doc) return []
    const { slug, name, theme } = doc
    return {
      slug,
      name: inBoth(name as unknown as Partial<Words> | undefined, slug),
      theme: typeof theme === 'object' ? (theme?.slug ?? null) : null,
    }
  })
}

/** A draft may lack its name in a language, or altogether. */
function inBoth(name: Partial<Words> | undefined, slug: string): Words {
  const en = name?.en || name?.ko || slug
  return { en, ko: name?.ko || en }
}
