import type { PayloadRequest, Where } from 'payload'

import type { Enquiry } from '@/payload-types'

/** Enquiries by a condition, the oldest first, whoever may see them; all, or so many. */
export async function findEnquiries(
  req: PayloadRequest,
  where: Where,
  most = 0,
): Promise<Enquiry[]> {
  const { docs } = await req.payload.find({
    collection: 'enquiries',
    depth: 0,
    // An absence concerns all of somebody's enquiries, with nobody signed in.
    overrideAccess: true,
    joins: false,
    limit: most,
    pagination: false,
    req,
    sort: 'receivedAt',
    where,
  })
  return docs
}
