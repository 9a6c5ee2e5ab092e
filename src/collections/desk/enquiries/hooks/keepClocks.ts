import type { CollectionAfterChangeHook } from 'payload'

import { settleClocks } from '@/operations/serviceLevel/settleClocks'
import type { Enquiry } from '@/payload-types'

/** The clocks follow whatever changes on an enquiry, and its due times follow the clocks. */
export const keepClocks: CollectionAfterChangeHook<Enquiry> = async ({
  context,
  doc,
  operation,
  req,
}) => ({
  ...doc,
  due: await settleClocks({
    req,
    enquiry: doc.id,
    isNew: operation === 'create',
    at: context.movedAt as Date | undefined,
  }),
})
