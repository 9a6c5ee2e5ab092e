import { z } from 'zod'

import { languages } from '@/i18n/languages'

const id = z.string().min(1).max(60)
const CONTROL = /[\p{Cc}\u2028\u2029]/u
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]/u

/** The body of POST /api/enquiries/:id/reply: the text, or a template to be sent as it is. */
export const replyRequest = z.strictObject({
  text: z
    .string()
    .max(20_000)
    .refine((text) => !CONTROL_BUT_LINES.test(text))
    .optional(),
  /** Id of a template; its words are sent where there is no text. */
  template: id.optional(),
  /** Ids of files of the enquiry. */
  attachments: z.array(id).max(20).default([]),
  /** The enquiry's, unless given. */
  language: z.enum(languages).optional(),
  /** Of a reply that begins the thread; later ones keep it. */
  subject: z
    .string()
    .trim()
    .max(200)
    .refine((text) => !CONTROL.test(text))
    .optional(),
})

export type ReplyRequest = z.infer<typeof replyRequest>
