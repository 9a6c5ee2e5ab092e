import type { CollectionBeforeValidateHook } from 'payload'

import { answerableEnquiry } from '@/operations/answerableEnquiry'
import { idOf } from '@/operations/idOf'

/** Nobody adds to, or moves a record to, an enquiry that they may not work on. */
export const requireAnswerableEnquiry: CollectionBeforeValidateHook<{
  id: string
  enquiry: string | { id: string }
}> = async ({ context, data, req }) => {
  const id = idOf(data?.enquiry)
  // Without a user it is the product itself too; what anybody may ask is settled by the matrix.
  if (req.user && !context.isOwnWork && id) await answerableEnquiry(req, id)
  return data
}
