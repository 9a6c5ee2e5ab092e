import type { PayloadRequest } from 'payload'

import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

import { moveDraft } from './moveDraft'

type Move = {
  req: PayloadRequest
  enquiry: Enquiry
  /** Null is the desk's queue. */
  owner: null | string
  /** To whom it belongs while somebody else has it; null when it is back with them. */
  handedOverFrom: null | string
}

/** Gives an enquiry to another owner because of an absence, with the draft of an answer to it. */
export async function moveToOwner({ req, enquiry, owner, handedOverFrom }: Move): Promise<void> {
  const from = idOf(enquiry.owner)
  await req.payload.update({
    collection: 'enquiries',
    id: enquiry.id,
    context: { handOver: { handedOverFrom, from } },
    data: { owner, routing: { handedOverFrom } },
    depth: 0,
    // The absence moves it, with nobody signed in.
    overrideAccess: true,
    req,
  })
  await moveDraft({ req, enquiry: enquiry.id, from, to: owner })
}
