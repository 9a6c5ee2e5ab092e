import type { CollectionBeforeValidateHook } from 'payload'

import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

const PARTIES = [
  { field: 'contact', collection: 'contacts' },
  { field: 'company', collection: 'companies' },
] as const

/**
 * Whoever links a contact or company must be allowed to read it: the link itself gives the themes'
 * owners sight of it. Except where the product itself carries an enquiry on in another.
 */
export const requireVisibleParties: CollectionBeforeValidateHook<Enquiry> = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (!req.user || context.isOwnWork) return data
  for (const { field, collection } of PARTIES) {
    const id = idOf(data?.[field])
    if (!id || id === idOf(originalDoc?.[field])) continue
    await req.payload.findByID({
      collection,
      id,
      depth: 0,
      overrideAccess: false,
      req,
      select: {},
    })
  }
  return data
}
