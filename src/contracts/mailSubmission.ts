import { z } from 'zod'

import { languages } from '@/i18n/languages'

import { emailAddress } from './emailAddress'

/** What a mail asks for, as the journal keeps it. The intake makes it of any mail, so that it fits. */
export const mailSubmission = z.strictObject({
  name: z.string().min(1).max(200),
  email: emailAddress,
  message: z.string().min(1).max(20_000),
  subject: z.string().min(1).max(200).optional(),
  language: z.enum(languages),
  mail: z.strictObject({
    /** Id of the incoming mail. */
    id: z.string(),
    messageId: z.string().nullable(),
    /** RFC 3834, and whoever may be answering by a machine. */
    mayAutoReply: z.boolean(),
    /** The receiving server found that the sender is who the mail says. */
    isAuthentic: z.boolean(),
  }),
})

export type MailSubmission = z.infer<typeof mailSubmission>
