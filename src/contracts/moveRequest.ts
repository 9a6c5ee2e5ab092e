import { z } from 'zod'

import { stages } from '@/domain/pipeline/stages'
import { statuses } from '@/domain/pipeline/statuses'

const words = z.string().trim().min(1).max(2000)
const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })])
const id = z.string().min(1).max(60)

/** The body of POST /api/enquiries/:id/move. `to` is a stage or a status. */
export const moveRequest = z.strictObject({
  to: z.enum([...new Set([...stages, ...statuses])]),
  reason: words.optional(),
  /** An administrator breaks the guards; they are stored with the move. */
  override: z.boolean().optional(),
  /** For `delayed`. */
  resumeAt: day.optional(),
  /** For `lost`: the place that won. */
  lostTo: words.optional(),
  /** For `lost` and `abandoned`: the day it was decided; today unless given. */
  date: day.optional(),
  /** For `duplicate`: id of the enquiry that this one repeats. */
  duplicateOf: id.optional(),
  /** For `signposted`: who can help instead. */
  signpostedTo: words.optional(),
})

export type MoveRequestBody = z.infer<typeof moveRequest>
