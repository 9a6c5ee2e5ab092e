import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import type { Company, Contact } from '@/payload-types'

import { MergeRefused } from './mergeRefused'

/** A contact or company, its fields by their names. */
export type MergeParty = { [field: string]: unknown } & (Company | Contact)

type Sought = { req: PayloadRequest; collection: PartySlug; id: string }

/** A contact or company that the user may read, in the trash or not. Throws MergeRefused. */
export async function findParty({ req, collection, id }: Sought): Promise<MergeParty> {
  const party = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    req,
    trash: true,
  })
  if (!party) throw new MergeRefused('unknown')
  return party as MergeParty
}
