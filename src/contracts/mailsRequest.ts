import { z } from 'zod'

/** The body of POST /api/incoming-mail/put-away and /take-back: ids of mails, as many as a page shows. */
export const mailsRequest = z.strictObject({
  mails: z.array(z.string().min(1).max(60)).min(1).max(100),
})
