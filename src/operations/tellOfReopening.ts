import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import { reopening } from '@/mail/outbound/templates/reopening'
import type { Enquiry } from '@/payload-types'

import { idOf } from './idOf'
import { mailRecipients } from './mailRecipients'
import { queueMail } from './queueMail'

/** Tells the owner, or the desk, that a message reopened an enquiry; who recorded it knows. */
export async function tellOfReopening(
  req: PayloadRequest,
  { id, owner, reference }: Enquiry,
): Promise<void> {
  const readers = await mailRecipients(req, idOf(owner))
  for (const reader of readers.filter((each) => each.id !== idOf(req.user))) {
    const language = reader.language ?? 'en'
    await queueMail({
      req,
      enquiry: id,
      kind: 'notification',
      to: reader.email,
      language,
      content: reopening(language, {
        reference,
        link: `${env.SERVER_URL}/admin/collections/enquiries/${id}`,
      }),
    })
  }
}
