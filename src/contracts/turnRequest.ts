import { z } from 'zod'

import { balls } from '@/domain/pipeline/balls'

/** The body of POST /api/enquiries/:id/turn: who is to act next, and why in words. */
export const turnRequest = z.strictObject({
  to: z.enum(balls),
  reason: z.string().trim().min(1).max(2000).optional(),
})

export type TurnRequest = z.infer<typeof turnRequest>
