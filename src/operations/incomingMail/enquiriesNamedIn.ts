import type { PayloadRequest } from 'payload'

import { milliseconds } from '@/domain/milliseconds'
import type { IncomingMail, OutgoingMail } from '@/payload-types'

import { idOf } from '../idOf'
import { messageKeyOf } from './messageKeyOf'
import { NotYet } from './notYet'

/** How many Message-IDs of a mail are looked up: the nearest say most. */
const MOST_IDS = 50
/** A mail does not wait longer than this for the one before it. */
const PATIENCE_MS = 10 * milliseconds.minute

/**
 * The enquiries of the mails that have these Message-IDs: ours, and those that came into the same
 * mailbox; the first id first. Throws NotYet while one of them is on its way to become an enquiry.
 */
export async function enquiriesNamedIn(
  req: PayloadRequest,
  row: IncomingMail,
  messageIds: string[],
): Promise<string[]> {
  const ids = messageIds.slice(0, MOST_IDS)
  if (ids.length === 0) return []
  const enquiries = new Map<string, string>()
  for (const mail of await findOutgoing(req, ids)) note(enquiries, mail.messageId, mail.enquiry)
  for (const mail of await findIncoming(req, row, ids)) {
    if (isOnItsWay(mail) && isPatient(row)) throw new NotYet()
    note(enquiries, mail.messageId, mail.enquiry)
  }
  return ids.flatMap((id) => enquiries.get(id) ?? [])
}

type Link = IncomingMail['enquiry']

function note(enquiries: Map<string, string>, messageId: null | string | undefined, link: Link) {
  const enquiry = idOf(link)
  if (messageId && enquiry) enquiries.set(messageId, enquiry)
}

const isOnItsWay = ({ state, enquiry }: IncomingMail): boolean =>
  (state === 'stored' || state === 'taken') && !enquiry

const isPatient = ({ createdAt }: IncomingMail): boolean =>
  Date.now() - new Date(createdAt).getTime() < PATIENCE_MS

async function findOutgoing(req: PayloadRequest, ids: string[]): Promise<OutgoingMail[]> {
  const { docs } = await req.payload.find({
    collection: 'outgoing-mail',
    depth: 0,
    // The product sorts its own mail, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    req,
    select: { messageId: true, enquiry: true },
    where: { messageId: { in: ids } },
  })
  return docs as OutgoingMail[]
}

async function findIncoming(
  req: PayloadRequest,
  { id, mailbox }: IncomingMail,
  ids: string[],
): Promise<IncomingMail[]> {
  const { docs } = await req.payload.find({
    collection: 'incoming-mail',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      and: [
        { messageKey: { in: ids.map((each) => messageKeyOf(mailbox, each)) } },
        { id: { not_equals: id } },
      ],
    },
  })
  return docs
}
