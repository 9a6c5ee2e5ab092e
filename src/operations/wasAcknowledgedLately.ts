import type { PayloadRequest } from 'payload'

import { milliseconds } from '@/domain/milliseconds'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'

/**
 * Whether an address got an acknowledgement within a day. RFC 3834 wants automatic answers to be
 * rare: a machine that hides what it is, and answers ours, gets no second one.
 */
export async function wasAcknowledgedLately(req: PayloadRequest, email: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'outgoing-mail',
    // The product answers of itself, with nobody signed in.
    overrideAccess: true,
    req,
    where: {
      and: [
        { to: { equals: normaliseEmail(email) } },
        { kind: { equals: 'acknowledgement' } },
        { createdAt: { greater_than: new Date(Date.now() - milliseconds.day).toISOString() } },
      ],
    },
  })
  return totalDocs > 0
}
