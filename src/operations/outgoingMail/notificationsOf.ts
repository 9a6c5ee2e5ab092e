import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import { notification } from '@/mail/outbound/templates/notification'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { mailRecipients } from './mailRecipients'
import type { NewMail } from './newMail'

/** What tells an owner of an enquiry, with the reason; without an owner, what tells the desk. */
export async function notificationsOf(req: PayloadRequest, enquiry: Enquiry): Promise<NewMail[]> {
  const recipients = await mailRecipients(req, idOf(enquiry.owner))
  return recipients.map(({ email, language }) => {
    const reader = language ?? 'en'
    return {
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
    }
  })
}
