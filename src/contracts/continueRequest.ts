import { z } from 'zod'

/** The body of POST /api/enquiries/:id/continue: what the investor says now, and how it came. */
export const continueRequest = z.strictObject({
  message: z.string().trim().min(1).max(20_000),
  subject: z.string().trim().min(1).max(200).optional(),
  channel: z.enum(['email', 'phone', 'meeting', 'event', 'partner']).default('email'),
})

export type ContinueRequest = z.infer<typeof continueRequest>
