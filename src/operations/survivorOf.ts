import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import type { Company, Contact } from '@/payload-types'

import { idOf } from './idOf'

type Parties = { contacts: Contact; companies: Company }

/** The record that another was merged into, at the end of all merges; itself when it was not. */
export async function survivorOf<S extends PartySlug>(
  req: PayloadRequest,
  collection: S,
  party: Parties[S],
): Promise<Parties[S]> {
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
  return survivorOf(req, collection, next as Parties[S])
}
