import type { PayloadRequest } from 'payload'

import { isClosed } from '@/domain/pipeline/closedStatuses'
import { recordEvent } from '@/operations/events/recordEvent'
import { settleClocks } from '@/operations/serviceLevel/settleClocks'
import type { Enquiry, OutgoingMail } from '@/payload-types'

import { atEndOfBatch } from '../batch/atEndOfBatch'
import { idOf } from '../idOf'
import { latestInteraction } from '../latestInteraction'
import { conversationOf } from './conversationOf'

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
  await atEndOfBatch(req, settleClocks, [{ enquiry: id }])
}

/** The mail that was the last word between the investor and us; null where it was no mail. */
async function lastSaid(req: PayloadRequest, enquiry: string): Promise<null | string> {
  const said = await latestInteraction({
    req,
    fields: ['mail'],
    where: { and: conversationOf(enquiry) },
  })
  return idOf(said?.mail)
}
