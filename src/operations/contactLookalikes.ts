import type { PayloadRequest } from 'payload'

import { contactKeys } from '@/domain/matching/contactKeys'
import { type MatchableContact, matchContacts } from '@/domain/matching/matchContacts'
import type { Contact } from '@/payload-types'

import { idOf } from './idOf'
import { type Lookalike, MOST_CANDIDATES } from './lookalike'

type Known = Pick<Contact, 'company' | 'email' | 'id' | 'name' | 'phone'>

/** The contacts that may be the same person as this one, found by the keys of the name. */
export async function contactLookalikes(req: PayloadRequest, contact: Known): Promise<Lookalike[]> {
  const { docs } = await req.payload.find({
    collection: 'contacts',
    depth: 0,
    limit: MOST_CANDIDATES,
    // Whoever saves a contact need not see the one it may repeat; only the desk sees the suggestion.
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, email: true, phone: true, company: true },
    sort: '-updatedAt',
    where: {
      and: [{ id: { not_equals: contact.id } }, { matchKeys: { in: contactKeys(contact.name) } }],
    },
  })
  if (docs.length === 0) return []
  const names = await companyNames(req, [contact, ...docs])
  const matchable = (known: Known): MatchableContact => ({
    name: known.name,
    email: known.email,
    phone: known.phone,
    company: names.get(idOf(known.company) ?? ''),
  })
  return docs.flatMap((doc) => {
    const match = matchContacts(matchable(contact), matchable(doc))
    return match ? [{ id: doc.id, match }] : []
  })
}

async function companyNames(req: PayloadRequest, contacts: Known[]): Promise<Map<string, string>> {
  const ids = contacts.map(({ company }) => idOf(company)).filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'companies',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
