import type { PayloadRequest, Where } from 'payload'

import { env } from '@/env'
import { mailNotes } from '@/mail/mailNotes'
import type { OutgoingMail } from '@/payload-types'

import { endedClaims } from './endedClaims'
import { settleAccepted } from './settleAccepted'
import { stillClaimed } from './stillClaimed'

/**
 * After a crash: what the mail server had accepted is marked as sent, and the rest of what was
 * claimed by a process that is no more goes back to the queue. An embedded database has one process,
 * so at its start every claim is from a dead one, whose sender may still be at it.
 */
export async function recoverMail(
  req: PayloadRequest,
  { atStart = false, now = performance.now() } = {},
): Promise<void> {
  const notes = mailNotes(env.DATA_DIR)
  const claims = await find(req, isClaimed)
  // Before the accepted ones: a mail passes from these to those.
  const underWay = notes.underWay()
  const isOnlyProcess = atStart && req.payload.db.name === 'sqlite'
  const ended = isOnlyProcess
    ? claims.filter(({ id }) => !underWay.has(id))
    : endedClaims(req.payload)(claims, underWay, now)
  if (!atStart && ended.length === 0) return
  const accepted = new Set(notes.accepted())
  await settleAccepted(req.payload, await find(req, { id: { in: [...accepted] } }))
  const lost = ended.filter(({ id }) => !accepted.has(id))
  if (lost.length === 0) return
  await req.payload.db.updateMany({
    collection: 'outgoing-mail',
    data: { state: 'queued' },
    // Another process may have put one back meanwhile, and claimed it anew.
    where: { or: lost.map(stillClaimed) },
  })
}

const isClaimed: Where = { state: { equals: 'sending' } }

async function find(req: PayloadRequest, where: Where): Promise<OutgoingMail[]> {
  const { docs } = await req.payload.find({
    collection: 'outgoing-mail',
    depth: 0,
    // The product's own book-keeping, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    req,
    select: { attempts: true, claimedAt: true, enquiry: true, kind: true, to: true },
    where,
  })
  return docs as OutgoingMail[]
}
