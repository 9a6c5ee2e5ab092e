import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import { survivorOf } from '@/operations/parties/survivorOf'
import type { Contact } from '@/payload-types'

/** Ids of the contacts that have these addresses, or that they were merged into, by the addresses. */
export async function contactsOfSenders(
  req: PayloadRequest,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const contacts = new Map<string, string>()
  if (addresses.length === 0) return contacts
  const any = { email: [...new Set(addresses)] }
  const fields = ['email', 'mergedInto']
  const found = await plainDocsWith({ req, collection: 'contacts', any, fields })
  for (const contact of found as Pick<Contact, 'email' | 'id' | 'mergedInto'>[])
    contacts.set(contact.email, (await survivorOf(req, 'contacts', contact)).id)
  return contacts
}
