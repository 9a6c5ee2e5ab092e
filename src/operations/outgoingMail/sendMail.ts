import type { Payload, PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import { backOff } from '@/domain/backOff'

import { makeRoom } from '../capture/makeRoom'
import { inGroups } from '../inGroups'
import { oncePerPayload } from '../oncePerPayload'
import { systemRequest } from '../systemRequest'
import { claimMails, type ClaimedMail } from './claimMails'
import { filesOf } from './filesOf'
import { settleAccepted } from './settleAccepted'
import { settleMails } from './settleMails'
import { stillClaimed } from './stillClaimed'

/**
 * Sends one queued mail, if no other process has claimed it. What the server accepts is marked as sent;
 * what it refuses for good is marked as failed; anything else (a server that is down, a full queue) is
 * tried again later, for as long as it takes. Mails that are sent at the same time share the transactions
 * before and after.
 */
export async function sendMail(payload: Payload, id: string): Promise<void> {
  const mail = await claimNext(payload)(id)
  if (!mail) return
  const req = await systemRequest(payload)
  try {
    await payload.sendEmail({ ...messageOf(mail), attachments: await filesOf(req, mail) })
  } catch (error) {
    await afterRefusal(req, mail, error as SmtpError)
    return
  }
  await settleNext(payload)(mail)
}

const claimNext = oncePerPayload((payload) =>
  inGroups((ids: string[]) => makeRoom(payload, () => claimMails(payload, ids))),
)

const settleNext = oncePerPayload((payload) =>
  inGroups(async (mails: ClaimedMail[]) => {
    await makeRoom(payload, () => settleAccepted(payload, mails))
    return mails
  }),
)

const messageOf = (mail: ClaimedMail) => ({
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  messageId: mail.messageId,
  noteAs: mail.id,
  inReplyTo: mail.inReplyTo ?? undefined,
  references: (mail.references as null | string[] | undefined) ?? [],
  replyTo: mail.replyTo ?? undefined,
  // RFC 3834: answers to an automatic mail must not come back to a machine.
  ...(mail.automatic && {
    headers: { 'Auto-Submitted': mail.automatic, 'X-Auto-Response-Suppress': 'All' },
  }),
  ...(mail.automatic === 'auto-replied' && { envelope: { from: '', to: mail.to } }),
})

type SmtpError = Error & {
  code?: string
  command?: string
  response?: string
  responseCode?: number
}

/** What is answered to these is about the mail; before them, a server refuses us, or everybody. */
const OF_MAIL = ['RCPT TO', 'DATA']
/** Of the sender's command it says that the mail is too large. */
const TOO_LARGE = 552

/** The server will never take this mail, however often it is offered. */
const isFinal = ({ command = '', responseCode = 0 }: SmtpError) =>
  responseCode === TOO_LARGE ||
  (OF_MAIL.includes(command) && responseCode >= 550 && responseCode < 560)

/** From nodemailer's own to the most detailed of the server (RFC 2034). */
const codesOf = ({ code, response, responseCode }: SmtpError) => [
  code,
  responseCode,
  /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1],
]

async function afterRefusal(req: PayloadRequest, mail: ClaimedMail, error: SmtpError) {
  // The server's own words may repeat the address: only codes are kept.
  const lastError = codesOf(error).filter(Boolean).join(' ') || error.name
  req.payload.logger.warn({ msg: 'A mail was not accepted', mail: mail.id, reason: lastError })
  if (isFinal(error)) return settleMails(req, [mail], { state: 'failed', lastError })
  const attempts = mail.attempts + 1
  await updateIf({
    payload: req.payload,
    collection: 'outgoing-mail',
    where: stillClaimed(mail),
    data: {
      state: 'queued',
      attempts,
      lastError,
      nextAttemptAt: new Date(Date.now() + backOff(attempts)).toISOString(),
    },
  })
}
