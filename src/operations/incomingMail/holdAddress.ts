import type { PayloadRequest } from 'payload'

import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import type { OutgoingMail } from '@/payload-types'

/** Remembers that an address is dead; what was released before is dead again. */
export async function holdAddress(
  req: PayloadRequest,
  mail: Pick<OutgoingMail, 'id' | 'to'>,
  status: null | string,
): Promise<void> {
  const address = normaliseEmail(mail.to)
  await req.payload.db.upsert({
    collection: 'dead-addresses',
    data: {
      address,
      since: new Date().toISOString(),
      status,
      mail: mail.id,
      releasedAt: null,
      releasedBy: null,
    },
    req,
    returning: false,
    where: { address: { equals: address } },
  })
}
