import type { PayloadRequest, Where } from 'payload'

import type { ThreadEvidence } from '@/domain/threading/matchThread'
import { signedThreadOf } from '@/domain/threading/signedThreadOf'
import type { ParsedMail } from '@/mail/intake/parsedMail'
import { mailIdentity } from '@/operations/outgoingMail/mailIdentity'
import type { IncomingMail } from '@/payload-types'

import { enquiriesNamedIn } from './enquiriesNamedIn'
import { threadsOf } from './threadsOf'

const MOST_HINTS = 5
const REFERENCE = /\bOFD-\d{4}-\d{6,12}\b/gi
/** Headers that say whom a mail was written or handed to. */
const TO_HEADERS = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to']

type Found = {
  row: IncomingMail
  mail: ParsedMail
  sender: string
  isForged: boolean
  /** Id of the sender, who may be unknown. */
  contact?: string
}

/** Everything that says which enquiry a mail may belong to. */
export async function findThreads(
  req: PayloadRequest,
  { row, mail, sender, isForged, contact }: Found,
): Promise<ThreadEvidence> {
  const inReplyTo = mail.inReplyTo ? [mail.inReplyTo] : []
  const addresses = mail.headers.flatMap(({ key, value }) =>
    TO_HEADERS.includes(key) ? [value] : [],
  )
  const reference = signedThreadOf(
    { addresses, inReplyTo, references: mail.references },
    mailIdentity,
  )
  const ids = [...new Set([...inReplyTo, ...mail.references.toReversed()])]
  const [signed] = reference ? await threadsOf(req, await byReference(req, [reference])) : []
  return {
    sender,
    isForged,
    signed: signed ?? null,
    named: await threadsOf(req, await enquiriesNamedIn(req, row, ids)),
    hinted: (await hints(req, mail, contact)).map((enquiry) => ({ enquiry })),
  }
}

/** What the subject names, and what the same person has open. */
async function hints(req: PayloadRequest, mail: ParsedMail, contact?: string): Promise<string[]> {
  const references = mail.subject.match(REFERENCE)?.map((each) => each.toUpperCase()) ?? []
  return [...(await byReference(req, references)), ...(await openOf(req, contact))]
}

/** Most who write are new. */
const openOf = async (req: PayloadRequest, contact?: string): Promise<string[]> =>
  contact
    ? find(req, { and: [{ contact: { equals: contact } }, { status: { equals: 'ongoing' } }] })
    : []

const byReference = async (req: PayloadRequest, references: string[]): Promise<string[]> =>
  references.length > 0 ? find(req, { reference: { in: references.slice(0, MOST_HINTS) } }) : []

async function find(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'enquiries',
    depth: 0,
    limit: MOST_HINTS,
    // The product sorts its own mail, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    sort: '-receivedAt',
    where,
  })
  return docs.map(({ id }) => id)
}
