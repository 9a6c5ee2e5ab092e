import type { PayloadRequest } from 'payload'

import { mailsSince } from '@/database/mailsSince'
import { milliseconds } from '@/domain/milliseconds'

/**
 * Which of some addresses got an acknowledgement within a day. RFC 3834 wants automatic answers to be
 * rare: a machine that hides what it is, and answers ours, gets no second one.
 */
export async function acknowledgedLately(
  req: PayloadRequest,
  addresses: readonly string[],
): Promise<Set<string>> {
  const sent = await mailsSince({
    req,
    to: addresses,
    kinds: ['acknowledgement'],
    since: new Date(Date.now() - milliseconds.day),
    withHeld: true,
  })
  return new Set([...sent].filter(([, times]) => times.length > 0).map(([address]) => address))
}
