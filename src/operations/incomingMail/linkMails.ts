import type { PayloadRequest } from 'payload'

import { mailSubmission } from '@/contracts/mailSubmission'
import { setPlainDocs } from '@/database/setPlainDocs'
import type { Journal } from '@/payload-types'

/** A row of the journal, and the id of the enquiry that it became. */
type LinkedRow = { row: Pick<Journal, 'id' | 'submission'>; enquiry: string }

/** Tells the incoming mails of some rows which enquiries have become of them. */
export async function linkMails(req: PayloadRequest, linked: readonly LinkedRow[]): Promise<void> {
  const changes = linked.map(({ row, enquiry }) => {
    const { mail } = mailSubmission.parse(row.submission)
    return { ids: [mail.id], values: { enquiry, journal: row.id } }
  })
  await setPlainDocs({ req, collection: 'incoming-mail', changes })
}
