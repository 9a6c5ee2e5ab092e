import type { PayloadRequest } from 'payload'

import { recordEvent } from '@/operations/events/recordEvent'

import type { NewMail } from './newMail'
import { storeMails } from './storeMails'

/** Puts one mail in the queue, as `storeMails` does, and says so in its enquiry's history. Answers its id. */
export async function queueMail({
  req,
  ...mail
}: NewMail & { req: PayloadRequest }): Promise<string> {
  const [stored] = await storeMails(req, [mail])
  const { id, event } = stored!
  if (mail.enquiry) await recordEvent({ req, enquiry: mail.enquiry, ...event })
  return id
}
