import type { PayloadRequest } from 'payload'

import { mailsSince } from '@/database/mailsSince'
import { milliseconds } from '@/domain/milliseconds'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'

/**
 * Whether an address got an acknowledgement within a day. RFC 3834 wants automatic answers to be
 * rare: a machine that hides what it is, and answers ours, gets no second one.
 */
export async function wasAcknowledgedLately(req: PayloadRequest, email: string): Promise<boolean> {
  const to = normaliseEmail(email)
  const sent = await mailsSince({
    req,
    to: [to],
    kinds: ['acknowledgement'],
    since: new Date(Date.now() - milliseconds.day),
    withHeld: true,
  })
  return sent.get(to)!.length > 0
}
