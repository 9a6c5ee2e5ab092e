import type { PayloadRequest } from 'payload'

import type { Language } from '@/i18n/languages'
import { idOf } from '@/operations/idOf'
import type { Enquiry, Theme } from '@/payload-types'

/** The names that a decision only refers to; `themes` lists all of them, since they are few. */
export type RoutingNames = { owner: null | string; themes: Pick<Theme, 'id' | 'name' | 'slug'>[] }

/** Looks up the names behind a routing decision, as far as the reader may see them. */
export async function namesFor(
  req: PayloadRequest,
  routing: NonNullable<Enquiry['routing']>,
  locale: Language,
): Promise<RoutingNames> {
  const { docs: themes } = await req.payload.find({
    collection: 'themes',
    depth: 0,
    locale,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, slug: true },
  })
  const id = idOf(routing.owner)
  const owner = id
    ? await req.payload.findByID({
        collection: 'users',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
        select: { name: true },
        trash: true,
      })
    : null
  return { owner: owner?.name ?? null, themes }
}
