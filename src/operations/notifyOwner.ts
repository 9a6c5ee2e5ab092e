import type { PayloadRequest, Where } from 'payload'

import { env } from '@/env'
import { notification } from '@/mail/outbound/templates/notification'
import type { Enquiry, User } from '@/payload-types'

import { idOf } from './idOf'
import { queueMail } from './queueMail'

/**
 * Queues the notification of an enquiry to its owner, with the reason; without an owner, to
 * everybody at the desk (or, where nobody is, to the administrators), so that it is never in limbo.
 */
export async function notifyOwner({
  req,
  enquiry,
}: {
  req: PayloadRequest
  enquiry: Enquiry
}): Promise<void> {
  for (const { email, language } of await recipients(req, idOf(enquiry.owner))) {
    const reader = language ?? 'en'
    await queueMail({
      req,
      enquiry: enquiry.id,
      kind: 'notification',
      to: email,
      language: reader,
      content: notification(reader, {
        reference: enquiry.reference,
        reason: enquiry.routing?.sentence?.[reader] ?? '',
        respondBy: new Date(enquiry.due?.respondBy ?? enquiry.receivedAt),
        link: `${env.SERVER_URL}/admin/collections/enquiries/${enquiry.id}`,
      }),
    })
  }
}

type Recipient = Pick<User, 'email' | 'language'>

async function recipients(req: PayloadRequest, owner: null | string): Promise<Recipient[]> {
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
