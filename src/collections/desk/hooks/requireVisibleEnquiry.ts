import type { CollectionBeforeValidateHook } from 'payload'

import { idOf } from '@/operations/idOf'

/** Nobody adds to, or moves a record to, an enquiry that they may not read. */
export const requireVisibleEnquiry: CollectionBeforeValidateHook<{
  id: string
  enquiry: string | { id: string }
}> = async ({ context, data, req }) => {
  const id = idOf(data?.enquiry)
  // Without a user, or where it carries on, it is the product itself; what anybody may ask is settled
  // by the matrix.
  if (req.user && !context.carriesOn && id) {
    await req.payload.findByID({
      collection: 'enquiries',
      id,
      depth: 0,
      overrideAccess: false,
      req,
      select: {},
    })
  }
  return data
}
