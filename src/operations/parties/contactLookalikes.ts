import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { contactKeys } from '@/domain/matching/contactKeys'
import { type MatchableContact, matchContacts } from '@/domain/matching/matchContacts'
import type { Contact } from '@/payload-types'

import { idOf } from '../idOf'
import { candidatesFor } from './candidatesFor'
import type { Lookalike } from './lookalike'

type Known = Pick<Contact, 'company' | 'email' | 'id' | 'name' | 'phone'>

/** The contacts that may be the same persons as these, found by the keys of the name. */
export async function contactLookalikes(
  req: PayloadRequest,
  contacts: readonly Known[],
): Promise<Map<string, Lookalike[]>> {
  // Whoever saves a contact need not see the one it may repeat; only the desk sees the suggestion.
  const candidates = await candidatesFor<Known>({
    req,
    collection: 'contacts',
    parties: new Map(contacts.map((contact) => [contact.id, contact])),
    keysOf: ({ name }) => ({ matchKeys: contactKeys(name) }),
    fields: ['name', 'email', 'phone', 'company'],
    order: 'changedLast',
    isLive: true,
  })
  const others = ({ id }: Known) => candidates.get(id)!.filter((other) => other.id !== id)
  const alike = contacts.filter((contact) => others(contact).length > 0)
  const names = await companyNames(
    req,
    alike.flatMap((contact) => [contact, ...others(contact)]),
  )
  const matchable = (known: Known): MatchableContact => ({
    name: known.name,
    email: known.email,
    phone: known.phone,
    company: names.get(idOf(known.company) ?? ''),
  })
  return new Map(
    contacts.map((contact) => [
      contact.id,
      others(contact).flatMap((other) => {
        const match = matchContacts(matchable(contact), matchable(other))
        return match ? [{ id: other.id, match }] : []
      }),
    ]),
  )
}

async function companyNames(req: PayloadRequest, contacts: Known[]): Promise<Map<string, string>> {
  const ids = contacts.map(({ company }) => idOf(company)).filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const wanted = { ids: [...new Set(ids)], fields: ['name'] }
  const found = await plainDocs({ req, collection: 'companies', ...wanted })
  return new Map([...found].map(([id, { name = '' }]) => [id, name]))
}
