import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import type { Language } from '@/i18n/languages'
import type { MailContent } from '@/mail/outbound/mailContent'
import type { OutgoingMail } from '@/payload-types'

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
}

// RFC 3834: an acknowledgement replies to what somebody wrote, the other mails to nobody.
const automatic = {
  acknowledgement: 'auto-replied',
  notification: 'auto-generated',
  'hand-over': 'auto-generated',
  alert: 'auto-generated',
  bounce: 'auto-generated',
} as const

/** Puts a mail in the queue, in the caller's transaction; a job sends it. */
export async function queueMail({ req, content, ...mail }: Mail): Promise<void> {
  // Straight to the database: only the product puts mail in the queue.
  const { id } = await req.payload.db.create({
    collection: 'outgoing-mail',
    req,
    select: {},
    data: {
      ...mail,
      ...content,
      automatic: automatic[mail.kind],
      messageId: `<${randomUUID()}@${env.MAIL_FROM.split('@')[1]}>`,
      state: 'queued',
      attempts: 0,
      nextAttemptAt: new Date().toISOString(),
    },
  })
  if (mail.enquiry) {
    await recordEvent({
      req,
      enquiry: mail.enquiry,
      type: 'mail-queued',
      to: mail.kind,
      detail: { mail: String(id) },
    })
  }
  wakeJob('outgoing-mail')
}
