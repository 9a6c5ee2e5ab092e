import type { PayloadRequest } from 'payload'

import type { Thread } from '@/domain/threading/matchThread'
import { env } from '@/env'
import type { Contact } from '@/payload-types'

/** The enquiries with who takes part in them, in the order asked for; what is in the trash is left out. */
export async function threadsOf(req: PayloadRequest, enquiries: string[]): Promise<Thread[]> {
  const threads: Thread[] = []
  for (const id of new Set(enquiries)) {
    const contact = await contactOf(req, id)
    if (contact !== undefined) {
      threads.push({ enquiry: id, contact, participants: await participantsOf(req, id) })
    }
  }
  return threads
}

async function contactOf(req: PayloadRequest, id: string): Promise<null | string | undefined> {
  const enquiry = await req.payload.findByID({
    collection: 'enquiries',
    id,
    depth: 1,
    disableErrors: true,
    // The product sorts its own mail, with nobody signed in.
    overrideAccess: true,
    populate: { contacts: { email: true } },
    req,
    select: { contact: true },
  })
  if (!enquiry) return undefined
  return (enquiry.contact as Contact | null | undefined)?.email ?? null
}

/** Who wrote, or was written to, in the enquiry's mails. */
async function participantsOf(req: PayloadRequest, enquiry: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'incoming-mail',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { from: true, addresses: true },
    where: { enquiry: { equals: enquiry } },
  })
  return docs
    .flatMap(({ from, addresses }) => [from ?? '', ...((addresses as null | string[]) ?? [])])
    .filter((address) => address && !isOurs(address))
}

/** Every mail to the desk names the desk: that makes nobody a party. */
const isOurs = (address: string): boolean =>
  address.toLowerCase().split('@')[1] === env.MAIL_FROM.toLowerCase().split('@')[1]
