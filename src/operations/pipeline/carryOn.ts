import type { PayloadRequest } from 'payload'

import type { ContinueRequest } from '@/contracts/continueRequest'
import type { Enquiry, Interaction } from '@/payload-types'

import { asOwnWork } from '../asOwnWork'
import { continueEnquiry } from './continueEnquiry'
import { findContinuation } from './findContinuation'

type Late = { req: PayloadRequest; enquiry: Enquiry; interaction: Interaction }

const channels: Record<Interaction['kind'], ContinueRequest['channel']> = {
  email: 'email',
  call: 'phone',
  meeting: 'meeting',
  note: 'phone',
}

/**
 * Takes what the investor says on an enquiry that was closed too long ago to where it belongs: the
 * enquiry that follows it, which begins with it if there is none yet.
 */
export async function carryOn({ req, enquiry, interaction }: Late): Promise<void> {
  const { at, body, kind, summary } = interaction
  const later = await findContinuation(req, enquiry)
  if (later) return repeat(req, interaction, later.id)
  await continueEnquiry({
    req,
    id: enquiry.id,
    body: { message: body || summary, channel: channels[kind] },
    bySystem: true,
    receivedAt: new Date(at),
  })
}

async function repeat(
  req: PayloadRequest,
  { at, body, direction, kind, summary }: Interaction,
  enquiry: string,
): Promise<void> {
  // Whoever may record it on the one need not see the other.
  await asOwnWork(req, () =>
    req.payload.create({
      collection: 'interactions',
      depth: 0,
      overrideAccess: true,
      req,
      data: { enquiry, at, body, direction, kind, summary },
    }),
  )
}
