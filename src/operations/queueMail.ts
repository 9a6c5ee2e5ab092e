import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import type { Language } from '@/i18n/languages'
import type { MailContent } from '@/mail/outbound/mailContent'
import type { OutgoingMail } from '@/payload-types'

import { holdBack } from './holdBack'
import { mailKinds } from './mailKinds'
import { placeInThread } from './placeInThread'
import { recordEvent } from './recordEvent'
import { wakeJob } from './wakeJobs'

type Mail = {
  req: PayloadRequest
  /** Id of the enquiry, if it is about one. */
  enquiry?: string
  kind: OutgoingMail['kind']
  to: string
  language: Language
  content: MailContent
  /** Ids of attachments. */
  attachments?: string[]
  /** What the sender calls it, so that it is not sent twice, and the digest of what they asked for. */
  once?: { key: string; bodyDigest: string }
}

/**
 * Puts a mail in the queue, in the caller's transaction; a job sends it. Answers its id. A mail that
 * continues a thread has the thread's subject. An automatic mail too many for one address is kept,
 * but sent only by hand.
 */
export async function queueMail({
  req,
  content,
  once,
  attachments = [],
  ...mail
}: Mail): Promise<string> {
  const { automatic, isToInvestor } = mailKinds[mail.kind]
  const { enquiry, kind, to } = mail
  const heldBecause = await holdBack({ req, kind, to })
  const place = await placeInThread({ req, enquiry, isToInvestor, subject: content.subject })
  // Straight to the database: only the product puts mail in the queue.
  const [id] = await insertTogether({
    req,
    collection: 'outgoing-mail',
    docs: [
      {
        ...mail,
        ...once,
        ...place,
        text: content.text,
        automatic,
        state: heldBecause ? 'held' : 'queued',
        heldBecause,
        attempts: 0,
        nextAttemptAt: new Date().toISOString(),
      },
    ],
  })
  if (attachments.length > 0) await attach(req, id!, attachments)
  if (enquiry) {
    await recordEvent({
      req,
      enquiry,
      type: heldBecause ? 'mail-held' : 'mail-queued',
      to: kind,
      detail: { mail: id },
    })
  }
  wakeJob('outgoing-mail')
  return id!
}

const attach = (req: PayloadRequest, id: string, attachments: string[]) =>
  req.payload.db.updateOne({
    collection: 'outgoing-mail',
    id,
    data: { attachments },
    req,
    returning: false,
  })
