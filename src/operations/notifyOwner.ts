import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import { notification } from '@/mail/outbound/templates/notification'
import type { Enquiry } from '@/payload-types'

import { idOf } from './idOf'
import { mailRecipients } from './mailRecipients'
import { queueMail } from './queueMail'

/**
 * Queues the notification of an enquiry to its owner, with the reason; without an owner, to the
 * desk.
 */
export async function notifyOwner({
  req,
  enquiry,
}: {
  req: PayloadRequest
  enquiry: Enquiry
}): Promise<void> {
  for (const { email, language } of await mailRecipients(req, idOf(enquiry.owner))) {
    const reader = language ?? 'en'
    await queueMail({
      req,
      enquiry: enquiry.id,
      kind: 'notification',
      to: email,
      language: reader,
      content: notification(reader, {
        reference: enquiry.reference,
        reason: enquiry.routing?.sentence?.[reader] ?? '',
        respondBy: new Date(enquiry.due?.respondBy ?? enquiry.receivedAt),
        link: `${env.SERVER_URL}/admin/collections/enquiries/${enquiry.id}`,
      }),
    })
  }
}
