import type { PayloadRequest } from 'payload'

import { normaliseEmail } from '@/domain/matching/normaliseEmail'

/** Whether an address is a colleague's. */
export async function isStaff(req: PayloadRequest, address: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    // The product sorts its own mail, with nobody signed in.
    overrideAccess: true,
    req,
    where: { email: { equals: normaliseEmail(address) } },
  })
  return totalDocs > 0
}
