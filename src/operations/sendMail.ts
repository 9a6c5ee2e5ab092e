import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { backOff } from '@/domain/backOff'
import { env } from '@/env'
import { acceptedMail } from '@/mail/acceptedMail'
import type { OutgoingMail } from '@/payload-types'

import { filesOf } from './filesOf'
import { settleMail } from './settleMail'

/**
 * Sends one queued mail, if no other process has claimed it. What the server accepts is noted at
 * once and then marked as sent; what it refuses for good is marked as failed; anything else (a
 * server that is down, a full queue) is tried again later, for as long as it takes.
 */
export async function sendMail(req: PayloadRequest, id: string): Promise<void> {
  const mail = await claim(req, id)
  if (!mail) return
  try {
    await req.payload.sendEmail({ ...messageOf(mail), attachments: await filesOf(req, mail) })
  } catch (error) {
    await afterRefusal(req, mail, error as SmtpError)
    return
  }
  acceptedMail(env.DATA_DIR).note(mail.id)
  await settleMail(req, mail, 'sent')
}

const claim = ({ payload }: PayloadRequest, id: string): Promise<null | OutgoingMail> =>
  updateIf({
    payload,
    collection: 'outgoing-mail',
    data: { state: 'sending', claimedAt: new Date().toISOString() },
    where: { and: [{ id: { equals: id } }, { state: { equals: 'queued' } }] },
  })

const messageOf = (mail: OutgoingMail) => ({
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  messageId: mail.messageId,
  inReplyTo: mail.inReplyTo ?? undefined,
  references: (mail.references as null | string[] | undefined) ?? [],
  replyTo: mail.replyTo ?? undefined,
  // RFC 3834: answers to an automatic mail must not come back to a machine.
  ...(mail.automatic && {
    headers: { 'Auto-Submitted': mail.automatic, 'X-Auto-Response-Suppress': 'All' },
  }),
  ...(mail.automatic === 'auto-replied' && { envelope: { from: '', to: mail.to } }),
})

type SmtpError = Error & { code?: string; responseCode?: number }

/** The server will never take this mail, however often it is offered. */
const isFinal = ({ responseCode }: SmtpError) =>
  responseCode !== undefined && responseCode >= 550 && responseCode < 560

async function afterRefusal(req: PayloadRequest, mail: OutgoingMail, error: SmtpError) {
  // The server's own words may repeat the address: only codes are kept.
  const lastError = [error.code, error.responseCode].filter(Boolean).join(' ') || error.name
  req.payload.logger.warn({ msg: 'A mail was not accepted', mail: mail.id, reason: lastError })
  if (isFinal(error)) return settleMail(req, mail, 'failed', lastError)
  const attempts = mail.attempts + 1
  await req.payload.db.updateOne({
    collection: 'outgoing-mail',
    id: mail.id,
    data: {
      state: 'queued',
      attempts,
      lastError,
      nextAttemptAt: new Date(Date.now() + backOff(attempts)).toISOString(),
    },
    returning: false,
  })
}
