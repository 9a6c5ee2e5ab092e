import type { PayloadRequest } from 'payload'

import { mailSubmission } from '@/contracts/mailSubmission'
import type { Journal } from '@/payload-types'

type Linked = { req: PayloadRequest; row: Pick<Journal, 'id' | 'submission'>; enquiry: string }

/** Tells the incoming mail which enquiry has become of it. */
export async function linkMail({ req, row, enquiry }: Linked): Promise<void> {
  const { mail } = mailSubmission.parse(row.submission)
  await req.payload.db.updateOne({
    collection: 'incoming-mail',
    id: mail.id,
    data: { enquiry, journal: row.id },
    req,
    returning: false,
  })
}
