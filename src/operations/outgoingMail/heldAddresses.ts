import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'

/** Which of some addresses are known to be dead, from mail that came back, and nobody has released. */
export async function heldAddresses(
  req: PayloadRequest,
  addresses: readonly string[],
): Promise<Set<string>> {
  if (addresses.length === 0) return new Set()
  const known = await plainDocsWith({
    req,
    collection: 'dead-addresses',
    any: { address: [...new Set(addresses.map(normaliseEmail))] },
    fields: ['address', 'releasedAt'],
  })
  const dead = new Set(known.filter(({ releasedAt }) => !releasedAt).map(({ address }) => address))
  return new Set(addresses.filter((address) => dead.has(normaliseEmail(address))))
}
