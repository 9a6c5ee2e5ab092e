import type { PayloadRequest } from 'payload'

import type { OutgoingMail } from '@/payload-types'

import { idOf } from './idOf'
import { inTransaction } from './inTransaction'
import { recordEvent } from './recordEvent'
import { settleClocks } from './settleClocks'
import { takeTurnBack } from './takeTurnBack'
import { tellOfBounce } from './tellOfBounce'

/** Ends a mail's way, in the queue and in the history of its enquiry; the owner is told if it failed. */
export async function settleMail(
  req: PayloadRequest,
  mail: Pick<OutgoingMail, 'attempts' | 'enquiry' | 'id' | 'kind' | 'to'>,
  state: 'failed' | 'sent',
  lastError?: string,
): Promise<void> {
  await inTransaction(req, async () => {
    await req.payload.db.updateOne({
      collection: 'outgoing-mail',
      id: mail.id,
      data: {
        state,
        attempts: mail.attempts + 1,
        lastError: lastError ?? null,
        ...(state === 'sent' && { sentAt: new Date().toISOString() }),
      },
      req,
      returning: false,
    })
    const enquiry = idOf(mail.enquiry)
    if (!enquiry) return
    await recordEvent({
      req,
      enquiry,
      type: state === 'sent' ? 'mail-sent' : 'mail-failed',
      to: mail.kind,
      detail: { mail: mail.id },
    })
    if (mail.kind === 'acknowledgement') await settleClocks({ req, enquiry })
    if (state === 'sent') return
    await takeTurnBack(req, mail)
    await tellOfBounce(req, mail)
  })
}
