import { z } from 'zod'

/** What the link to the page after an enquiry carries, signed: nothing personal. */
export const enquiryReceipt = z.strictObject({
  reference: z.string(),
  /** ISO 8601. */
  respondBy: z.string(),
})
