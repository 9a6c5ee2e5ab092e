import type { PayloadRequest } from 'payload'

import { rule } from '@/access/accessFor'

/** Whether the user may work on an enquiry; reading it alone is not enough. */
export async function mayAnswer(req: PayloadRequest, id: string): Promise<boolean> {
  const reach = await rule('enquiries', 'update')({ req })
  if (typeof reach === 'boolean') return reach
  const { totalDocs } = await req.payload.count({
    collection: 'enquiries',
    overrideAccess: false,
    req,
    where: { and: [{ id: { equals: id } }, reach] },
  })
  return totalDocs > 0
}
