import type { PayloadRequest } from 'payload'

import { idOf } from '@/operations/idOf'
import type { Contact, Enquiry } from '@/payload-types'

/** The person who is answered, whoever may read the contact; null when there is none. */
export async function investorOf(
  req: PayloadRequest,
  { contact }: Pick<Enquiry, 'contact'>,
): Promise<null | Pick<Contact, 'email' | 'name'>> {
  const id = idOf(contact)
  if (!id) return null
  return req.payload.findByID({
    collection: 'contacts',
    id,
    depth: 0,
    disableErrors: true,
    // Who may answer an enquiry may know whom.
    overrideAccess: true,
    req,
    select: { email: true, name: true },
  })
}
