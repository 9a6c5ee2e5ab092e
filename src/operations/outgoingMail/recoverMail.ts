import type { PayloadRequest, Where } from 'payload'

import { env } from '@/env'
import { acceptedMail } from '@/mail/acceptedMail'
import type { OutgoingMail } from '@/payload-types'

import { settleAccepted } from './settleAccepted'

/** Longer than any delivery takes: a claim of this age belongs to a process that died. */
const CLAIM_MS = 2 * 60_000

/**
 * After a crash: what the mail server had accepted is marked as sent, and the rest of what was
 * claimed by a process that is no more goes back to the queue. An embedded database has one process,
 * so at its start every claim is from a dead one.
 */
export async function recoverMail(req: PayloadRequest, { atStart = false } = {}): Promise<void> {
  const isOnlyProcess = atStart && req.payload.db.name === 'sqlite'
  const before = new Date(Date.now() - (isOnlyProcess ? 0 : CLAIM_MS)).toISOString()
  const claimed = await find(req, {
    and: [{ state: { equals: 'sending' } }, { claimedAt: { less_than_equal: before } }],
  })
  if (!atStart && claimed.length === 0) return
  const accepted = new Set(acceptedMail(env.DATA_DIR).read())
  await settleAccepted(req.payload, await find(req, { id: { in: [...accepted] } }))
  const lost = claimed.map(({ id }) => id).filter((id) => !accepted.has(id))
  if (lost.length === 0) return
  await req.payload.db.updateMany({
    collection: 'outgoing-mail',
    data: { state: 'queued' },
    where: { and: [{ id: { in: lost } }, { state: { equals: 'sending' } }] },
  })
}

async function find(req: PayloadRequest, where: Where): Promise<OutgoingMail[]> {
  const { docs } = await req.payload.find({
    collection: 'outgoing-mail',
    depth: 0,
    // The product's own book-keeping, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    req,
    select: { attempts: true, enquiry: true, kind: true, to: true },
    where,
  })
  return docs as OutgoingMail[]
}
