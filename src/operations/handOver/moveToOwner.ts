import type { PayloadRequest } from 'payload'

import type { Candidate } from '@/domain/routing/routingDecision'
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
  /** The covers who could not take it, and why. */
  passedOver?: readonly Candidate[]
}

/** Gives an enquiry to another owner because of an absence, with the draft of an answer to it. */
export async function moveToOwner({
  req,
  enquiry,
  owner,
  handedOverFrom,
  passedOver = [],
}: Move): Promise<void> {
  const from = idOf(enquiry.owner)
  const reasons = passedOver.map(({ id, verdict }) => ({ id, verdict }))
  await req.payload.update({
    collection: 'enquiries',
    id: enquiry.id,
    context: { handOver: { handedOverFrom, from, passedOver: reasons } },
    data: { owner, routing: { handedOverFrom } },
    depth: 0,
    // The absence moves it, with nobody signed in.
    overrideAccess: true,
    req,
  })
  await moveDraft({ req, enquiry: enquiry.id, from, to: owner })
}
