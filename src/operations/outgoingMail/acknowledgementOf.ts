import type { PayloadRequest } from 'payload'

import { plainFields } from '@/database/plainFields'
import { acknowledgement } from '@/mail/outbound/templates/acknowledgement'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { isOwedAcknowledgement } from './isOwedAcknowledgement'
import type { NewMail } from './newMail'

/** The acknowledgement to the investor, in their language; null where none is owed. */
export async function acknowledgementOf(
  req: PayloadRequest,
  enquiry: Enquiry,
): Promise<NewMail | null> {
  const contact = idOf(enquiry.contact)
  if (!contact || !isOwedAcknowledgement(enquiry)) return null
  const told = await plainFields({ req, collection: 'contacts', id: contact, fields: ['email'] })
  if (!told?.email) return null
  return {
    enquiry: enquiry.id,
    kind: 'acknowledgement',
    to: told.email,
    language: enquiry.language,
    content: acknowledgement(enquiry.language, {
      reference: enquiry.reference,
      respondBy: new Date(enquiry.promisedBy ?? enquiry.receivedAt),
    }),
  }
}
