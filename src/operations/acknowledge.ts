import type { PayloadRequest } from 'payload'

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
  const { email } = await req.payload.findByID({
    collection: 'contacts',
    id: contact,
    depth: 0,
    // The product writes to the investor, whoever saved the enquiry.
    overrideAccess: true,
    req,
    select: { email: true },
  })
  await queueMail({
    req,
    enquiry: enquiry.id,
    kind: 'acknowledgement',
    to: email,
    language: enquiry.language,
    content: acknowledgement(enquiry.language, {
      reference: enquiry.reference,
      respondBy: new Date(enquiry.promisedBy ?? enquiry.receivedAt),
    }),
  })
}
