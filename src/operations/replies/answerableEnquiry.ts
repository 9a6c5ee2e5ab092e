import { NotFound, type PayloadRequest } from 'payload'

import { rule } from '@/access/accessFor'
import type { Enquiry } from '@/payload-types'

/** The enquiry, if the user may work on it; reading it alone is not enough to answer. */
export async function answerableEnquiry(req: PayloadRequest, id: string): Promise<Enquiry> {
  const reach = await rule('enquiries', 'update')({ req })
  const isThis = { id: { equals: id } }
  const { docs } = await req.payload.find({
    collection: 'enquiries',
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: typeof reach === 'object' ? { and: [isThis, reach] } : isThis,
  })
  if (!docs[0] || !reach) throw new NotFound(req.t)
  return docs[0]
}
