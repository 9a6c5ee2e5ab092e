import type { PayloadRequest } from 'payload'

import { plainFields } from '@/database/plainFields'
import { acknowledgement } from '@/mail/outbound/templates/acknowledgement'
import type { Enquiry } from '@/payload-types'

import { idOf } from './idOf'
import { isOwedAcknowledgement } from './isOwedAcknowledgement'
import { queueMail } from './queueMail'

/** Queues the acknowledgement to the investor, in their language. */
export async function acknowledge({
  req,
  enquiry,
}: {
  req: PayloadRequest
  enquiry: Enquiry
}): Promise<void> {
  const contact = idOf(enquiry.contact)
  if (!contact || !isOwedAcknowledgement(enquiry)) return
  const told = await plainFields({ req, collection: 'contacts', id: contact, fields: ['email'] })
  if (!told?.email) return
  await queueMail({
    req,
    enquiry: enquiry.id,
    kind: 'acknowledgement',
    to: told.email,
    language: enquiry.language,
    content: acknowledgement(enquiry.language, {
      reference: enquiry.reference,
      respondBy: new Date(enquiry.promisedBy ?? enquiry.receivedAt),
    }),
  })
}
