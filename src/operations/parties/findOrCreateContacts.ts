import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import type { Contact } from '@/payload-types'

import { createKnown } from '../createKnown'
import { holdParty } from './holdParty'
import type { Party } from './party'
import { survivorOf } from './survivorOf'

/** Who wrote, and the id of their company, when one was recognised. */
type Writer = { submission: Party; company: null | string }

/** Its id, and the address that it is written to. */
type Found = Pick<Contact, 'email' | 'id'>

/**
 * The contacts with the e-mail addresses of submissions, or those that they were merged into, by the
 * addresses of the submissions as `normaliseEmail` answers them; made where there is none. What a
 * contact says of itself is not overwritten: only gaps are filled.
 */
export async function findOrCreateContacts(
  req: PayloadRequest,
  writers: readonly Writer[],
): Promise<Map<string, Found>> {
  const told = writers.map(toldBy)
  const known = await findContacts(req, [...new Set(told.map(({ email }) => email))])
  for (const one of told) {
    const contact = known.get(one.email)
    if (!contact) continue
    await holdParty(req, 'contacts', contact.id)
    await fillGaps(req, contact, one)
  }
  const made = await createKnown({
    req,
    collection: 'contacts',
    docs: newContacts(told.filter(({ email }) => !known.has(email))),
  })
  return new Map<string, Found>([...known, ...made.map((one) => [one.email, one] as const)])
}

/** What a contact tells of itself, beyond name and address. */
const fields = ['company', 'country', 'language', 'phone'] as const

type Told = Pick<Contact, 'email' | 'name' | (typeof fields)[number]>

const toldBy = ({ submission, company }: Writer): Told => ({
  name: submission.name,
  email: normaliseEmail(submission.email),
  phone: submission.phone,
  company,
  country: submission.country,
  language: submission.language ?? 'en',
})

/** One for each address, as the first to write tells; who writes again fills gaps of theirs. */
function newContacts(told: readonly Told[]): Told[] {
  const contacts = new Map<string, Told>()
  for (const one of told) {
    const first = contacts.get(one.email) ?? one
    contacts.set(one.email, { ...first, ...gapsOf(first, one) })
  }
  return [...contacts.values()]
}

type Known = Found & Partial<Pick<Contact, 'deletedAt' | 'mergedInto' | (typeof fields)[number]>>

/** By their addresses. Of a merge that several addresses lead to, all have the same contact. */
async function findContacts(
  req: PayloadRequest,
  emails: readonly string[],
): Promise<Map<string, Known>> {
  if (emails.length === 0) return new Map()
  // A trashed contact who writes again is the same person, and comes back.
  const found = await plainDocsWith({
    req,
    collection: 'contacts',
    any: { email: emails },
    fields: [...fields, 'deletedAt', 'email', 'mergedInto'],
  })
  const survivors = new Map<string, Known>()
  const contacts = new Map<string, Known>()
  for (const contact of found as Known[]) {
    const survivor = await survivorOf(req, 'contacts', contact)
    const same = survivors.get(survivor.id) ?? survivor
    survivors.set(survivor.id, same)
    contacts.set(contact.email, same)
  }
  return contacts
}

type Gaps = Partial<Pick<Told, (typeof fields)[number]>>

/** What one tells that the other leaves open. */
function gapsOf(known: Gaps, told: Told): Gaps {
  const gaps = fields.filter((field) => told[field] && !known[field])
  return Object.fromEntries(gaps.map((field) => [field, told[field]]))
}

async function fillGaps(req: PayloadRequest, known: Known, told: Told): Promise<void> {
  const gaps = gapsOf(known, told)
  if (Object.keys(gaps).length === 0 && !known.deletedAt) return
  await req.payload.update({
    collection: 'contacts',
    id: known.id,
    data: { ...gaps, deletedAt: null },
    depth: 0,
    overrideAccess: true,
    req,
    trash: true,
  })
  Object.assign(known, gaps, { deletedAt: null })
}
