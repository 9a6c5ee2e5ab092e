import type { PayloadRequest } from 'payload'

import { heldAddresses } from '@/operations/outgoingMail/heldAddresses'

/** Whether mail to an address came back for good, or the last one was refused for good. */
export async function isDeadAddress(req: PayloadRequest, address: string): Promise<boolean> {
  if ((await heldAddresses(req, [address])).size > 0) return true
  const { docs } = await req.payload.find({
    collection: 'outgoing-mail',
    depth: 0,
    limit: 1,
    // What became of our mail is a fact, whoever asks.
    overrideAccess: true,
    pagination: false,
    req,
    select: { state: true },
    sort: '-createdAt',
    where: { and: [{ to: { equals: address } }, { state: { in: ['sent', 'failed'] } }] },
  })
  return docs[0]?.state === 'failed'
}
