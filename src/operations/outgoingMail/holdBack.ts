import type { PayloadRequest } from 'payload'

import { mailsSince } from '@/database/mailsSince'
import { milliseconds } from '@/domain/milliseconds'
import type { OutgoingMail } from '@/payload-types'

import { heldAddresses } from './heldAddresses'
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

type Mail = Pick<OutgoingMail, 'kind' | 'to'>
export type HeldBecause = NonNullable<OutgoingMail['heldBecause']> | null

/**
 * Why mails must not be sent of themselves, or null, in their order. To an address that is dead
 * nothing goes; to any other, what a person writes always goes, and so does what staff are told.
 */
export async function holdBack(
  req: PayloadRequest,
  mails: readonly Mail[],
): Promise<HeldBecause[]> {
  const dead = await heldAddresses(
    req,
    mails.map(({ to }) => to),
  )
  const isCapped = ({ kind, to }: Mail) => !dead.has(to) && capped.includes(kind)
  const now = Date.now()
  const sent = await sentTo(req, [...new Set(mails.filter(isCapped).map(({ to }) => to))], now)
  return mails.map((mail) => {
    if (dead.has(mail.to)) return 'dead-address'
    if (!isCapped(mail)) return null
    const earlier = sent.get(mail.to)!
    const isReached = ({ mails: most, within }: (typeof LIMITS)[number]) =>
      earlier.filter((at) => at.getTime() > now - within).length >= most
    if (LIMITS.some(isReached)) return 'too-many'
    earlier.push(new Date(now))
    return null
  })
}

/** When each address got the mails that count. */
async function sentTo(
  req: PayloadRequest,
  addresses: readonly string[],
  now: number,
): Promise<Map<string, Date[]>> {
  await holdRecipients(req, addresses)
  const widest = Math.max(...LIMITS.map(({ within }) => within))
  return mailsSince({ req, to: addresses, kinds: capped, since: new Date(now - widest) })
}

/** Of two processes that count for one address at once, one meets a write conflict and begins again. */
async function holdRecipients(req: PayloadRequest, addresses: readonly string[]): Promise<void> {
  // SQLite has one writer at a time: nobody counts meanwhile.
  if (req.payload.db.name === 'sqlite' || addresses.length === 0) return
  await req.payload.db.updateMany({
    collection: 'contacts',
    data: { updatedAt: new Date().toISOString() },
    req,
    returning: false,
    where: { email: { in: addresses } },
  })
}
