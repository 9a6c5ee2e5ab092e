import type { PayloadRequest, Where } from 'payload'

import type { User } from '@/payload-types'

type Recipient = Pick<User, 'email' | 'language'>

/**
 * Who is written to about the enquiries of an owner; without one, everybody at the desk (or, where
 * nobody is, the administrators), so that nothing is ever in limbo.
 */
export async function mailRecipients(
  req: PayloadRequest,
  owner: null | string,
): Promise<Recipient[]> {
  if (owner) return findUsers(req, { id: { equals: owner } })
  const desk = await findUsers(req, { roles: { contains: 'desk' } })
  return desk.length > 0 ? desk : findUsers(req, { roles: { contains: 'administrator' } })
}

async function findUsers(req: PayloadRequest, where: Where): Promise<Recipient[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    // The product writes to its staff, whoever saved the enquiry.
    overrideAccess: true,
    pagination: false,
    req,
    select: { email: true, language: true },
    where,
  })
  return docs
}
