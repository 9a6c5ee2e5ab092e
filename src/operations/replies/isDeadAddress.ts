import type { PayloadRequest } from 'payload'

/** Whether the last mail to an address was refused for good. */
export async function isDeadAddress(req: PayloadRequest, address: string): Promise<boolean> {
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
