import type { PayloadRequest } from 'payload'

import { normaliseEmail } from '@/domain/matching/normaliseEmail'

import { factOf } from './factOf'

/** Whether an address is known to be dead, from mail that came back, and nobody has released it. */
export function isHeldAddress(req: PayloadRequest, address: string): Promise<boolean> {
  const normalised = normaliseEmail(address)
  return factOf(req, `dead address ${normalised}`, () => isDead(req, normalised))
}

async function isDead(req: PayloadRequest, address: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'dead-addresses',
    // That an address is dead is a fact, whoever writes to it.
    overrideAccess: true,
    req,
    where: { and: [{ address: { equals: address } }, { releasedAt: { equals: null } }] },
  })
  return totalDocs > 0
}
