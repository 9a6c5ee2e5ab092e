import { z } from 'zod'

/** Where on the public site the form was opened from: the page, and the record it showed. */
export const enquiryOrigin = z.strictObject({
  /** Path of the page, such as `/en/projects/hynet`. */
  page: z.string().max(500),
  /** Slug of the record's collection. */
  recordType: z.string().max(60).optional(),
  /** Id of the record. */
  record: z.string().max(60).optional(),
  /** When that version of the record was saved (ISO 8601). */
  version: z.string().max(60).optional(),
})

export type EnquiryOrigin = z.infer<typeof enquiryOrigin>
