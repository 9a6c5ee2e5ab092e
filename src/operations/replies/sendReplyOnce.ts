import { createHash } from 'node:crypto'
import { type PayloadRequest, ValidationError } from 'payload'

import type { ReplyRequest } from '@/contracts/replyRequest'
import { IdempotencyConflict } from '@/operations/capture/idempotencyConflict'
import type { User } from '@/payload-types'

import { sendReply, type SentReply } from './sendReply'

type Reply = {
  req: PayloadRequest
  user: User
  id: string
  body: ReplyRequest
  /** The sender's own name for this reply; asked for twice, it is sent once. */
  idempotencyKey?: string
}

/**
 * Sends a reply, or answers what an earlier call with the same key sent. Throws IdempotencyConflict
 * when the key was used before for something else.
 */
export async function sendReplyOnce({ idempotencyKey, ...reply }: Reply): Promise<SentReply> {
  if (idempotencyKey === undefined) return sendReply(reply)
  const { req, user, id, body } = reply
  const once = {
    key: digest(`${user.id}/${id}/${idempotencyKey}`),
    bodyDigest: digest(JSON.stringify(body)),
  }
  const earlier = await findByKey(req, once)
  if (earlier) return earlier
  try {
    return await sendReply({ ...reply, once })
  } catch (error) {
    // A second click may have come first between the look and the write.
    const winner = error instanceof ValidationError && (await findByKey(req, once))
    if (winner) return winner
    throw error
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

// The sender learns no more than the ids of what they sent themselves.
const unrestricted = { depth: 0, limit: 1, overrideAccess: true, pagination: false } as const

async function findByKey(
  req: PayloadRequest,
  { key, bodyDigest }: { key: string; bodyDigest: string },
): Promise<null | SentReply> {
  const mails = await req.payload.find({
    ...unrestricted,
    collection: 'outgoing-mail',
    req,
    showHiddenFields: true,
    where: { key: { equals: key } },
  })
  const [mail] = mails.docs
  if (!mail) return null
  if (mail.bodyDigest !== bodyDigest) throw new IdempotencyConflict()
  const interactions = await req.payload.find({
    ...unrestricted,
    collection: 'interactions',
    req,
    select: {},
    trash: true,
    where: { mail: { equals: mail.id } },
  })
  return { mail: mail.id, interaction: String(interactions.docs[0]?.id) }
}
