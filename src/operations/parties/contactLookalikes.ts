import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { plainDocsWith } from '@/database/plainDocsWith'
import { contactKeys } from '@/domain/matching/contactKeys'
import { type MatchableContact, matchContacts } from '@/domain/matching/matchContacts'
import type { Contact } from '@/payload-types'

import { idOf } from '../idOf'
import { type Lookalike, MOST_CANDIDATES } from './lookalike'

type Known = Pick<Contact, 'company' | 'email' | 'id' | 'name' | 'phone'>

const fields = ['name', 'email', 'phone', 'company']

/** The contacts that may be the same person as this one, found by the keys of the name. */
export async function contactLookalikes(req: PayloadRequest, contact: Known): Promise<Lookalike[]> {
  // Whoever saves a contact need not see the one it may repeat; only the desk sees the suggestion.
  const found = await plainDocsWith({
    req,
    collection: 'contacts',
    any: { matchKeys: contactKeys(contact.name) },
    fields,
    order: 'changedLast',
    limit: MOST_CANDIDATES,
    isLive: true,
  })
  const docs = found.filter(({ id }) => id !== contact.id) as Known[]
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
  const wanted = { ids: [...new Set(ids)], fields: ['name'] }
  const found = await plainDocs({ req, collection: 'companies', ...wanted })
  return new Map([...found].map(([id, { name = '' }]) => [id, name]))
}
