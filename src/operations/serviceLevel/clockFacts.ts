import type { PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import type { ClockFacts } from '@/domain/serviceLevel/clockWant'
import { isOwedAcknowledgement } from '@/operations/outgoingMail/isOwedAcknowledgement'

import type { ClockedEnquiry } from './clockedEnquiry'

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

async function firstReplyAt({ req, enquiry, now }: Asked): Promise<null | string> {
  const said = await plainDocsWith({
    req,
    collection: 'interactions',
    any: { enquiry: [enquiry.id] },
    fields: ['at', 'automatic', 'deletedAt', 'direction'],
  })
  const replies = said.filter(
    ({ automatic, deletedAt, direction }) => direction === 'outbound' && !automatic && !deletedAt,
  )
  const isSince = (at: string) => at >= enquiry.receivedAt && at <= now.toISOString()
  return earliest(replies.map(({ at }) => at).filter((at) => at && isSince(at)))
}

async function acknowledgedAt(req: PayloadRequest, enquiry: string): Promise<null | string> {
  const mails = await plainDocsWith({
    req,
    collection: 'outgoing-mail',
    any: { enquiry: [enquiry] },
    fields: ['kind', 'sentAt', 'state'],
  })
  const sent = mails.filter(({ kind, state }) => kind === 'acknowledgement' && state === 'sent')
  return earliest(sent.map(({ sentAt }) => sentAt))
}

const earliest = (times: (null | string | undefined)[]): null | string =>
  times.filter((time) => time !== null && time !== undefined).sort()[0] ?? null
