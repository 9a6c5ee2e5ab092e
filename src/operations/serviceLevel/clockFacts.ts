import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

import { plainDocsWith } from '@/database/plainDocsWith'
import type { ClockFacts } from '@/domain/serviceLevel/clockWant'
import { isOwedAcknowledgement } from '@/operations/outgoingMail/isOwedAcknowledgement'

import type { ClockedEnquiry } from './clockedEnquiry'

/**
 * What the clocks of enquiries need to know beside them, by the enquiries' ids. What is yet to happen
 * does not count.
 */
export async function clockFacts(
  req: PayloadRequest,
  enquiries: readonly ClockedEnquiry[],
  now: Date,
): Promise<Map<string, ClockFacts>> {
  const replied = await repliedAt(req, enquiries, now)
  const owed = enquiries.filter(isOwedAcknowledgement)
  const acknowledged = await acknowledgedAt(req, owed)
  return new Map(
    enquiries.map((enquiry) => [
      enquiry.id,
      {
        firstReplyAt: replied.get(enquiry.id) ?? null,
        acknowledgement: {
          isOwed: owed.includes(enquiry),
          sentAt: acknowledged.get(enquiry.id) ?? null,
        },
      },
    ]),
  )
}

/** The facts of an enquiry that has just come in: nobody has answered it. */
export const newFacts = (enquiry: ClockedEnquiry): ClockFacts => ({
  firstReplyAt: null,
  acknowledgement: { isOwed: isOwedAcknowledgement(enquiry), sentAt: null },
})

/** When each was first answered by a person. */
async function repliedAt(
  req: PayloadRequest,
  enquiries: readonly ClockedEnquiry[],
  now: Date,
): Promise<Map<string, string>> {
  const received = new Map(enquiries.map(({ id, receivedAt }) => [id, receivedAt]))
  const said = await belongingTo(req, 'interactions', enquiries, [
    'at',
    'automatic',
    'deletedAt',
    'direction',
  ])
  const replies = said.filter(
    ({ at, automatic, deletedAt, direction, enquiry }) =>
      direction === 'outbound' &&
      !automatic &&
      !deletedAt &&
      at >= received.get(enquiry)! &&
      at <= now.toISOString(),
  )
  return earliest(replies.map(({ at, enquiry }) => [enquiry, at]))
}

/** When each was first acknowledged. */
async function acknowledgedAt(
  req: PayloadRequest,
  enquiries: readonly ClockedEnquiry[],
): Promise<Map<string, string>> {
  const mails = await belongingTo(req, 'outgoing-mail', enquiries, ['kind', 'sentAt', 'state'])
  const sent = mails.filter(({ kind, state }) => kind === 'acknowledgement' && state === 'sent')
  return earliest(sent.flatMap(({ enquiry, sentAt }) => (sentAt ? [[enquiry, sentAt]] : [])))
}

type Belonging<S extends 'interactions' | 'outgoing-mail'> = DataFromCollectionSlug<S> & {
  enquiry: string
}

async function belongingTo<S extends 'interactions' | 'outgoing-mail'>(
  req: PayloadRequest,
  collection: S,
  enquiries: readonly ClockedEnquiry[],
  fields: readonly string[],
): Promise<Belonging<S>[]> {
  if (enquiries.length === 0) return []
  const any = { enquiry: enquiries.map(({ id }) => id) }
  const found = await plainDocsWith({ req, collection, any, fields: [...fields, 'enquiry'] })
  return found as Belonging<S>[]
}

/** The first of the times of each. */
function earliest(times: readonly (readonly [string, string])[]): Map<string, string> {
  const latestFirst = times.toSorted(([, a], [, b]) => (a < b ? 1 : -1))
  return new Map(latestFirst)
}
