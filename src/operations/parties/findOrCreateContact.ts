import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import type { Contact } from '@/payload-types'

import { createKnown } from '../createKnown'
import { holdParty } from './holdParty'
import type { Party } from './party'
import { survivorOf } from './survivorOf'

/**
 * The contact with the submission's e-mail address, or the one that it was merged into; made when
 * there is none. What a known contact
 * says of itself is not overwritten: only gaps are filled.
 */
export async function findOrCreateContact({
  req,
  submission,
  company,
}: {
  req: PayloadRequest
  submission: Party
  /** Id of the company, when one was recognised. */
  company: null | string
}): Promise<string> {
  const email = normaliseEmail(submission.email)
  const known = await findContact(req, email)
  const tells = {
    phone: submission.phone,
    company,
    country: submission.country,
    language: submission.language ?? 'en',
  }
  if (!known) {
    const [made] = await createKnown({
      req,
      collection: 'contacts',
      docs: [{ ...tells, name: submission.name, email }],
    })
    return made!.id
  }
  await holdParty(req, 'contacts', known.id)
  await fillGaps({ req, known, told: tells })
  return known.id
}

/** What a contact tells of itself, beyond name and address. */
const told = ['company', 'country', 'language', 'phone'] as const

type Known = Pick<Contact, 'deletedAt' | 'id' | 'mergedInto' | (typeof told)[number]>

async function findContact(req: PayloadRequest, email: string): Promise<Known | undefined> {
  // A trashed contact who writes again is the same person, and comes back.
  const [contact] = await plainDocsWith({
    req,
    collection: 'contacts',
    any: { email: [email] },
    fields: [...told, 'deletedAt', 'mergedInto'],
    limit: 1,
  })
  return contact && survivorOf(req, 'contacts', contact as Known)
}

type Told = Partial<Pick<Contact, (typeof told)[number]>>

async function fillGaps({ req, known, told }: { req: PayloadRequest; known: Known; told: Told }) {
  const gaps = Object.entries(told).filter(([field, value]) => value && !known[field as keyof Told])
  if (gaps.length === 0 && !known.deletedAt) return
  await req.payload.update({
    collection: 'contacts',
    id: known.id,
    data: { ...Object.fromEntries(gaps), deletedAt: null },
    depth: 0,
    overrideAccess: true,
    req,
    trash: true,
  })
}
