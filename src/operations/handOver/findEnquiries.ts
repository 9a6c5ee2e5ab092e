import type { PayloadRequest, Where } from 'payload'

import type { Enquiry } from '@/payload-types'

/** Enquiries by a condition, the oldest first, whoever may see them. */
export async function findEnquiries(req: PayloadRequest, where: Where): Promise<Enquiry[]> {
  const { docs } = await req.payload.find({
    collection: 'enquiries',
    depth: 0,
    // An absence concerns all of somebody's enquiries, with nobody signed in.
    overrideAccess: true,
    joins: false,
    pagination: false,
    req,
    sort: 'receivedAt',
    where,
  })
  return docs
}
