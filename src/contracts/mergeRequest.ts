import { z } from 'zod'

/** The body of POST /api/contacts/:id/merge and /api/companies/:id/merge. */
export const mergeRequest = z.strictObject({
  /** Id of the record that is merged into the one of the path. */
  from: z.string().min(1).max(60),
  /** Only say what the merge would change. */
  dryRun: z.boolean().optional(),
})
