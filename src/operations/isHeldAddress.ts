import type { PayloadRequest } from 'payload'

import { normaliseEmail } from '@/domain/matching/normaliseEmail'

/** Whether an address is known to be dead, from mail that came back, and nobody has released it. */
export async function isHeldAddress(req: PayloadRequest, address: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'dead-addresses',
    // That an address is dead is a fact, whoever writes to it.
    overrideAccess: true,
    req,
    where: {
      and: [{ address: { equals: normaliseEmail(address) } }, { releasedAt: { equals: null } }],
    },
  })
  return totalDocs > 0
}
