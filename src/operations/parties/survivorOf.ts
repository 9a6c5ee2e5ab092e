import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'

import { idOf } from '../idOf'

/** The record that another was merged into, at the end of all merges; itself when it was not. */
export async function survivorOf<P extends { mergedInto?: null | string | { id: string } }>(
  req: PayloadRequest,
  collection: PartySlug,
  party: P,
): Promise<P> {
  const into = idOf(party.mergedInto)
  if (!into) return party
  const next = await req.payload.findByID({
    collection,
    id: into,
    depth: 0,
    // Mail finds its sender without anybody signed in.
    overrideAccess: true,
    req,
    trash: true,
  })
  return survivorOf(req, collection, next as unknown as P)
}
