import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'

type Move = {
  req: PayloadRequest
  /** Id of the enquiry. */
  enquiry: string
  from: null | string
  to: null | string
}

/**
 * Gives what somebody was about to answer to whoever takes the enquiry over. Where nobody does, or
 * they are writing an answer of their own, it waits with its author.
 */
export async function moveDraft({ req, enquiry, from, to }: Move): Promise<void> {
  if (!from || !to || (await hasDraft(req, enquiry, to))) return
  await updateIf({
    payload: req.payload,
    collection: 'reply-drafts',
    data: { author: to },
    req,
    where: { and: [{ enquiry: { equals: enquiry } }, { author: { equals: from } }] },
  })
}

async function hasDraft(req: PayloadRequest, enquiry: string, author: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'reply-drafts',
    // An absence moves drafts, with nobody signed in.
    overrideAccess: true,
    req,
    where: { and: [{ enquiry: { equals: enquiry } }, { author: { equals: author } }] },
  })
  return totalDocs > 0
}
