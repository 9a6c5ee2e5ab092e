import type { PayloadRequest } from 'payload'

import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'

/** The enquiry that continues another; null while there is none, or it is in the trash. */
export async function findContinuation(
  req: PayloadRequest,
  { continuedBy }: Pick<Enquiry, 'continuedBy'>,
): Promise<null | Pick<Enquiry, 'id' | 'reference'>> {
  const id = idOf(continuedBy)
  if (!id) return null
  return req.payload.findByID({
    collection: 'enquiries',
    id,
    depth: 0,
    disableErrors: true,
    // That it is there decides what becomes of a message, whoever may read it.
    overrideAccess: true,
    req,
    select: { reference: true },
  })
}
