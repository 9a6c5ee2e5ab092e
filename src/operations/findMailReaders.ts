import type { PayloadRequest, Where } from 'payload'

import type { User } from '@/payload-types'

/** Somebody of the staff to write to, in their language. */
export type MailReader = Pick<User, 'email' | 'id' | 'language'>

/** The users that a query finds, as readers of mail. */
export async function findMailReaders(req: PayloadRequest, where: Where): Promise<MailReader[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    // The product writes to its staff, whoever acts and with nobody signed in.
    overrideAccess: true,
    pagination: false,
    req,
    select: { email: true, language: true },
    where,
  })
  return docs
}
