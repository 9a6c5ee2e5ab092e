import { z } from 'zod'

import { languages } from '@/i18n/languages'

/** The body of POST /api/reply-templates/:id/fill. */
export const fillRequest = z.strictObject({
  /** Id of the enquiry that is to be answered. */
  enquiry: z.string().min(1).max(60),
  /** The enquiry's, unless given. */
  language: z.enum(languages).optional(),
})
