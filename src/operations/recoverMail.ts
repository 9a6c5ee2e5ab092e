import type { PayloadRequest, Where } from 'payload'

import { env } from '@/env'
import { acceptedMail } from '@/mail/acceptedMail'

import { settleMail } from './settleMail'

/** Longer than any delivery takes: a claim of this age belongs to a process that died. */
const CLAIM_MS = 2 * 60_000

/**
 * After a crash: what the mail server had accepted is marked as sent, and what was claimed by a
 * process that is no more goes back to the queue. An embedded database has one process, so at its
 * start every claim is from a dead one.
 */
export async function recoverMail(req: PayloadRequest, { atStart = false } = {}): Promise<void> {
  if (atStart) await markAccepted(req)
  const isOnlyProcess = atStart && req.payload.db.name === 'sqlite'
  const before = new Date(Date.now() - (isOnlyProcess ? 0 : CLAIM_MS)).toISOString()
  const where: Where = {
    and: [{ state: { equals: 'sending' } }, { claimedAt: { less_than_equal: before } }],
  }
  const { totalDocs } = await req.payload.count({
    collection: 'outgoing-mail',
    overrideAccess: true,
    req,
    where,
  })
  if (totalDocs === 0) return
  await req.payload.db.updateMany({ collection: 'outgoing-mail', data: { state: 'queued' }, where })
}

async function markAccepted(req: PayloadRequest): Promise<void> {
  const accepted = acceptedMail(env.DATA_DIR)
  const { docs } = await req.payload.find({
    collection: 'outgoing-mail',
    depth: 0,
    // The product's own book-keeping, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ id: { in: accepted.read() } }, { state: { not_equals: 'sent' } }] },
  })
  for (const mail of docs) await settleMail(req, mail, 'sent')
  accepted.clear()
}
