import type { PayloadRequest } from 'payload'

import { mailSubmission } from '@/contracts/mailSubmission'
import { setPlainFields } from '@/database/setPlainFields'
import type { Journal } from '@/payload-types'

type Linked = { req: PayloadRequest; row: Pick<Journal, 'id' | 'submission'>; enquiry: string }

/** Tells the incoming mail which enquiry has become of it. */
export async function linkMail({ req, row, enquiry }: Linked): Promise<void> {
  const { mail } = mailSubmission.parse(row.submission)
  const values = { enquiry, journal: row.id }
  await setPlainFields({ req, collection: 'incoming-mail', id: mail.id, values })
}
