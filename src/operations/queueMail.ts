import type { PayloadRequest } from 'payload'

import type { NewMail } from './newMail'
import { recordEvent } from './recordEvent'
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
