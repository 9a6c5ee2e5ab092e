import type { PayloadRequest } from 'payload'

import { countUp } from '@/database/countUp'
import { formatReference } from '@/domain/reference'

/** The next enquiry references of the year, never given twice; a failed capture leaves a gap. */
export async function nextReferences(
  req: PayloadRequest,
  at: Date,
  count: number,
): Promise<string[]> {
  const year = at.getUTCFullYear()
  const last = await countUp(req, `enquiries-${year}`, count)
  return Array.from({ length: count }, (_, n) => formatReference(year, last - count + 1 + n))
}
