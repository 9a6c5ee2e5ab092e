import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { acknowledgement } from '@/mail/outbound/templates/acknowledgement'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { isOwedAcknowledgement } from './isOwedAcknowledgement'
import type { NewMail } from './newMail'

/** The acknowledgements to investors, in their languages, by the enquiries' ids, where one is owed. */
export async function acknowledgementsOf(
  req: PayloadRequest,
  enquiries: readonly Enquiry[],
): Promise<Map<string, NewMail>> {
  const owed = enquiries.filter(isOwedAcknowledgement)
  const ids = owed.map(({ contact }) => idOf(contact)!)
  const contacts = await plainDocs({ req, collection: 'contacts', ids, fields: ['email'] })
  return new Map(
    owed.flatMap((enquiry) => {
      const to = contacts.get(idOf(enquiry.contact)!)?.email
      return to ? [[enquiry.id, acknowledgementOf(enquiry, to)]] : []
    }),
  )
}

const acknowledgementOf = (enquiry: Enquiry, to: string): NewMail => ({
  enquiry: enquiry.id,
  kind: 'acknowledgement',
  to,
  language: enquiry.language,
  content: acknowledgement(enquiry.language, {
    reference: enquiry.reference,
    respondBy: new Date(enquiry.promisedBy ?? enquiry.receivedAt),
  }),
})
