import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import { bounced } from '@/mail/outbound/templates/bounced'
import type { OutgoingMail } from '@/payload-types'

import { idOf } from '../idOf'
import { mailRecipients } from './mailRecipients'
import { queueMail } from './queueMail'

/** Tells the owner that a mail to the investor did not arrive. */
export async function tellOfBounce(
  req: PayloadRequest,
  mail: Pick<OutgoingMail, 'enquiry' | 'id' | 'kind' | 'to'>,
): Promise<void> {
  const id = idOf(mail.enquiry)
  // Of what came back of such a message itself nobody is told: that would go round for ever.
  if (!id || mail.kind === 'bounce') return
  const { owner, reference } = await req.payload.findByID({
    collection: 'enquiries',
    id,
    depth: 0,
    // The product writes to its staff, with nobody signed in.
    overrideAccess: true,
    req,
    select: { owner: true, reference: true },
    trash: true,
  })
  for (const { email, language } of await mailRecipients(req, idOf(owner))) {
    if (email === mail.to) continue
    const reader = language ?? 'en'
    await queueMail({
      req,
      enquiry: id,
      kind: 'bounce',
      to: email,
      language: reader,
      content: bounced(reader, {
        reference,
        kind: mail.kind,
        link: `${env.SERVER_URL}/admin/collections/outgoing-mail/${mail.id}`,
      }),
    })
  }
}
