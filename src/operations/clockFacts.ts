import type { PayloadRequest, Where } from 'payload'

import type { ClockFacts } from '@/domain/serviceLevel/clockWant'

import type { ClockedEnquiry } from './clockedEnquiry'
import { isOwedAcknowledgement } from './isOwedAcknowledgement'

type Asked = { req: PayloadRequest; enquiry: ClockedEnquiry; now: Date }

/** What the clocks of an enquiry need to know beside it. What is yet to happen does not count. */
export async function clockFacts({ req, enquiry, now }: Asked): Promise<ClockFacts> {
  const isOwed = isOwedAcknowledgement(enquiry)
  return {
    firstReplyAt: await firstReplyAt({ req, enquiry, now }),
    acknowledgement: { isOwed, sentAt: isOwed ? await acknowledgedAt(req, enquiry.id) : null },
  }
}

/** The facts of an enquiry that has just come in: nobody has answered it. */
export const newFacts = (enquiry: ClockedEnquiry): ClockFacts => ({
  firstReplyAt: null,
  acknowledgement: { isOwed: isOwedAcknowledgement(enquiry), sentAt: null },
})

// Facts are facts, whatever the actor may read.
const unrestricted = { depth: 0, limit: 1, overrideAccess: true, pagination: false } as const

async function firstReplyAt({ req, enquiry, now }: Asked): Promise<null | string> {
  const where: Where = {
    and: [
      { enquiry: { equals: enquiry.id } },
      { direction: { equals: 'outbound' } },
      { automatic: { not_equals: true } },
      { at: { greater_than_equal: enquiry.receivedAt } },
      { at: { less_than_equal: now.toISOString() } },
    ],
  }
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'interactions',
    req,
    select: { at: true },
    sort: 'at',
    where,
  })
  return docs[0]?.at ?? null
}

async function acknowledgedAt(req: PayloadRequest, enquiry: string): Promise<null | string> {
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'outgoing-mail',
    req,
    select: { sentAt: true },
    sort: 'sentAt',
    where: {
      and: [
        { enquiry: { equals: enquiry } },
        { kind: { equals: 'acknowledgement' } },
        { state: { equals: 'sent' } },
      ],
    },
  })
  return docs[0]?.sentAt ?? null
}
