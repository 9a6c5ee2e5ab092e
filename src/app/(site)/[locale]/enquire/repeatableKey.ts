import { createHash } from 'node:crypto'

import type { EnquirySubmission } from '@/contracts/enquirySubmission'

/**
 * The idempotency key of one form with one content. Sent twice, an enquiry is stored once; sent
 * again from the same form with other words (after going back), it is another enquiry.
 */
export function repeatableKey(formKey: string, submission: EnquirySubmission): string | undefined {
  if (!/^[\da-f-]{36}$/.test(formKey)) return undefined
  const content = createHash('sha256').update(JSON.stringify(submission)).digest('hex')
  return `form:${formKey}:${content}`
}
