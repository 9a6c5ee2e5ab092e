import type { PayloadRequest } from 'payload'

import { mailsSince } from '@/database/mailsSince'
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

const capped = (Object.keys(mailKinds) as OutgoingMail['kind'][]).filter(
  (kind) => mailKinds[kind].automatic && mailKinds[kind].isToInvestor,
)

type Mail = { req: PayloadRequest; kind: OutgoingMail['kind']; to: string }

/**
 * Why a mail must not be sent of itself, or null. To an address that is dead nothing goes; to any
 * other, what a person writes always goes, and so does what staff are told.
 */
export async function holdBack({ req, kind, to }: Mail): Promise<OutgoingMail['heldBecause']> {
  if (await isHeldAddress(req, to)) return 'dead-address'
  if (!capped.includes(kind)) return null
  await holdRecipient(req, to)
  const now = Date.now()
  const widest = Math.max(...LIMITS.map(({ within }) => within))
  const earlier = await mailsSince({ req, to, kinds: capped, since: new Date(now - widest) })
  const isReached = ({ mails, within }: (typeof LIMITS)[number]) =>
    earlier.filter((at) => at.getTime() > now - within).length >= mails
  return LIMITS.some(isReached) ? 'too-many' : null
}

/** Of two processes that count for one address at once, one meets a write conflict and begins again. */
async function holdRecipient(req: PayloadRequest, to: string): Promise<void> {
  // SQLite has one writer at a time: nobody counts meanwhile.
  if (req.payload.db.name === 'sqlite') return
  await req.payload.db.updateOne({
    collection: 'contacts',
    data: { updatedAt: new Date().toISOString() },
    req,
    returning: false,
    where: { email: { equals: to } },
  })
}
