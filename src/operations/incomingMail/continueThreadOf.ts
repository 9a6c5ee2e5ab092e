import type { PayloadRequest } from 'payload'

import { continueThread } from '@/domain/threading/continueThread'
import { emptyThread, type MailThread } from '@/domain/threading/mailThread'
import type { Enquiry } from '@/payload-types'

/** Remembers a mail of the investor's as part of its enquiry's thread, so that our next one names it. */
export async function continueThreadOf(
  req: PayloadRequest,
  id: string,
  messageId: string,
): Promise<void> {
  const where = { id: { equals: id } }
  const enquiry = await req.payload.db.findOne<Pick<Enquiry, 'id' | 'thread'>>({
    collection: 'enquiries',
    req,
    select: { thread: true },
    where,
  })
  const thread = (enquiry?.thread as MailThread | null | undefined) ?? emptyThread
  await req.payload.db.updateOne({
    collection: 'enquiries',
    id,
    data: { thread: continueThread(thread, { id: messageId, from: 'investor' }) },
    req,
    returning: false,
  })
}
