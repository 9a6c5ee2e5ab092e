import { z } from 'zod'

/** The body of POST /api/incoming-mail/:id/join: id of the enquiry that the mail belongs to. */
export const joinRequest = z.strictObject({ enquiry: z.string().min(1).max(60) })
