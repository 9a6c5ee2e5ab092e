import type { PayloadRequest } from 'payload'

import { milliseconds } from '@/domain/milliseconds'
import type { OutgoingMail } from '@/payload-types'

import { isHeldAddress } from './isHeldAddress'
import { mailKinds } from './mailKinds'

/**
 * How many automatic mails one address gets. Nobody sends five enquiries within two hours and waits
 * for a receipt of each; two machines that answer each other, or somebody who has us write to a
 * stranger, do. The second limit stops what is patient enough for the first.
 */
const LIMITS = [
  { mails: 5, within: 120 * milliseconds.minute },
  { mails: 20, within: milliseconds.day },
]

const capped = Object.entries(mailKinds)
  .filter(([, { automatic, isToInvestor }]) => automatic && isToInvestor)
  .map(([kind]) => kind)

type Mail = { req: PayloadRequest; kind: OutgoingMail['kind']; to: string }

/**
 * Why a mail must not be sent of itself, or null. To an address that is dead nothing goes; to any
 * other, what a person writes always goes, and so does what staff are told.
 */
export async function holdBack({ req, kind, to }: Mail): Promise<OutgoingMail['heldBecause']> {
  if (await isHeldAddress(req, to)) return 'dead-address'
  if (!capped.includes(kind)) return null
  await holdRecipient(req, to)
  for (const { mails, within } of LIMITS) {
    if ((await countSince(req, to, Date.now() - within)) >= mails) return 'too-many'
  }
  return null
}

/** Of two processes that count for one address at once, one meets a write conflict and begins again. */
const holdRecipient = (req: PayloadRequest, to: string) =>
  req.payload.db.updateOne({
    collection: 'contacts',
    data: { updatedAt: new Date().toISOString() },
    req,
    returning: false,
    where: { email: { equals: to } },
  })

async function countSince(req: PayloadRequest, to: string, since: number): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'outgoing-mail',
    // What went to an address is a fact, whoever acts.
    overrideAccess: true,
    req,
    where: {
      and: [
        { to: { equals: to } },
        { createdAt: { greater_than: new Date(since).toISOString() } },
        { kind: { in: capped } },
        { state: { not_equals: 'held' } },
      ],
    },
  })
  return totalDocs
}
