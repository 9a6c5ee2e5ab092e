import type { CollectionAfterChangeHook } from 'payload'

import { atEndOfBatch } from '@/operations/batch/atEndOfBatch'
import { announceEnquiries } from '@/operations/outgoingMail/announceEnquiries'
import type { Enquiry } from '@/payload-types'

/** The first events of a new enquiry and the mails it causes, in its own transaction. */
export const announceEnquiry: CollectionAfterChangeHook<Enquiry> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await atEndOfBatch(req, announceEnquiries, [doc])
}
