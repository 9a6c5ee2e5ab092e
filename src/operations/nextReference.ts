import type { PayloadRequest } from 'payload'

import { formatReference } from '@/domain/reference'

import { nextNumber } from './nextNumber'

/** The next enquiry reference of the year, never given twice; a failed capture leaves a gap. */
export async function nextReference(req: PayloadRequest, at: Date): Promise<string> {
  const year = at.getUTCFullYear()
  return formatReference(year, await nextNumber(req, `enquiries-${year}`))
}
