import type { PayloadRequest } from 'payload'

import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

type Move = {
  req: PayloadRequest
  enquiry: Enquiry
  manager: string
  /** Whose the role is while somebody else has it; null when it is back with them. */
  handedOverFrom: null | string
}

/** Gives the role of project manager to somebody else because of an absence. */
export async function moveToManager({
  req,
  enquiry,
  manager,
  handedOverFrom,
}: Move): Promise<void> {
  await req.payload.update({
    collection: 'enquiries',
    id: enquiry.id,
    context: { handOver: { handedOverFrom, from: idOf(enquiry.projectManager) } },
    data: { projectManager: manager, routing: { managerHandedOverFrom: handedOverFrom } },
    depth: 0,
    // The absence moves it, with nobody signed in.
    overrideAccess: true,
    req,
  })
}
