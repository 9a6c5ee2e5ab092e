import type { PayloadRequest } from 'payload'

import type { Enquiry } from '@/payload-types'

/**
 * An enquiry as its user may read it, without all that belongs to it; whoever may not is told so by
 * Payload's own error.
 */
export const readableEnquiry = (req: PayloadRequest, id: string): Promise<Enquiry> =>
  req.payload.findByID({
    collection: 'enquiries',
    id,
    depth: 0,
    joins: false,
    overrideAccess: false,
    req,
  })
