import type { PayloadRequest } from 'payload'

import { idsWith } from '@/database/idsWith'
import { plainFields } from '@/database/plainFields'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'

import { factOf } from '../factOf'

/** Whether an address is known to be dead, from mail that came back, and nobody has released it. */
export function isHeldAddress(req: PayloadRequest, address: string): Promise<boolean> {
  const normalised = normaliseEmail(address)
  return factOf(req, `dead address ${normalised}`, () => isDead(req, normalised))
}

/** That an address is dead is a fact, whoever writes to it. */
async function isDead(req: PayloadRequest, address: string): Promise<boolean> {
  const collection = 'dead-addresses'
  const [id] = await idsWith({
    req,
    collection,
    any: { address: [address] },
    order: 'oldest',
    limit: 1,
  })
  if (id === undefined) return false
  const known = await plainFields({ req, collection, id, fields: ['releasedAt'] })
  return !known?.releasedAt
}
