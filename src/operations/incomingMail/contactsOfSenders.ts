import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import type { Contact } from '@/payload-types'

/** Ids of the contacts that have one of these addresses, by the address. */
export async function contactsOfSenders(
  req: PayloadRequest,
  addresses: readonly string[],
): Promise<Map<string, string[]>> {
  const any = { email: [...new Set(addresses)] }
  const found = await plainDocsWith({ req, collection: 'contacts', any, fields: ['email'] })
  const contacts = new Map<string, string[]>()
  for (const { id, email } of found as Pick<Contact, 'email' | 'id'>[])
    contacts.set(email, [...(contacts.get(email) ?? []), id])
  return contacts
}
