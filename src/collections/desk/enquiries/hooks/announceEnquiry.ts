import type { CollectionAfterChangeHook } from 'payload'

import { announceEnquiry as announce } from '@/operations/outgoingMail/announceEnquiry'
import type { Enquiry } from '@/payload-types'

/** The first events of a new enquiry and the mails it causes, in its own transaction. */
export const announceEnquiry: CollectionAfterChangeHook<Enquiry> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await announce({ req, enquiry: doc })
}
