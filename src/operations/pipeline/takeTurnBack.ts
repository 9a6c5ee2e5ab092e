import type { PayloadRequest } from 'payload'

import { isClosed } from '@/domain/pipeline/closedStatuses'
import { recordEvent } from '@/operations/events/recordEvent'
import { settleClocks } from '@/operations/serviceLevel/settleClocks'
import type { Enquiry, OutgoingMail } from '@/payload-types'

import { idOf } from '../idOf'

type Undelivered = Pick<OutgoingMail, 'enquiry' | 'id' | 'kind'>

/**
 * A reply that did not arrive has answered nobody: the turn is ours again, and the clock of the next
 * answer runs, unless more was said since.
 */
export async function takeTurnBack(req: PayloadRequest, mail: Undelivered): Promise<void> {
  const id = idOf(mail.enquiry)
  if (mail.kind !== 'reply' || !id) return
  const enquiry = await req.payload.db.findOne<Pick<Enquiry, 'ball' | 'id' | 'status'>>({
    collection: 'enquiries',
    req,
    select: { ball: true, status: true },
    where: { id: { equals: id } },
  })
  if (enquiry?.ball !== 'investor' || isClosed(enquiry.status)) return
  if ((await lastSaid(req, id)) !== mail.id) return
  await recordEvent({
    req,
    enquiry: id,
    type: 'turn',
    from: 'investor',
    to: 'ours',
    detail: { mail: mail.id },
  })
  await req.payload.db.updateOne({
    collection: 'enquiries',
    id,
    data: { ball: 'ours' },
    req,
    returning: false,
  })
  await settleClocks({ req, enquiry: id })
}

/** The mail that was the last word between the investor and us; null where it was no mail. */
async function lastSaid(req: PayloadRequest, enquiry: string): Promise<null | string> {
  const { docs } = await req.payload.find({
    collection: 'interactions',
    depth: 0,
    limit: 1,
    // Facts are facts, whatever the actor may read.
    overrideAccess: true,
    pagination: false,
    req,
    select: { mail: true },
    sort: '-at',
    where: {
      and: [
        { enquiry: { equals: enquiry } },
        { direction: { in: ['inbound', 'outbound'] } },
        { automatic: { not_equals: true } },
      ],
    },
  })
  return idOf(docs[0]?.mail)
}
