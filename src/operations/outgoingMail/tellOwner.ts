import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import type { Language } from '@/i18n/languages'
import type { MailContent } from '@/mail/outbound/mailContent'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { mailRecipients } from './mailRecipients'
import { queueMail } from './queueMail'

type Told = {
  req: PayloadRequest
  enquiry: Enquiry
  content: (language: Language, facts: { reference: string; link: string }) => MailContent
}

/** Tells the owner, or the desk, what the investor did; who recorded it knows. */
export async function tellOwner({ req, enquiry, content }: Told): Promise<void> {
  const { id, owner, reference } = enquiry
  const readers = await mailRecipients(req, idOf(owner))
  for (const reader of readers.filter((each) => each.id !== idOf(req.user))) {
    const language = reader.language ?? 'en'
    const link = `${env.SERVER_URL}/admin/collections/enquiries/${id}`
    await queueMail({
      req,
      enquiry: id,
      kind: 'notification',
      to: reader.email,
      language,
      content: content(language, { reference, link }),
    })
  }
}
