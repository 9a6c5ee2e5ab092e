import type { PayloadRequest } from 'payload'

import { recordEvents } from '@/operations/events/recordEvents'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { acknowledgementOf } from './acknowledgementOf'
import { notificationsOf } from './notificationsOf'
import { storeMails } from './storeMails'

/** What every new enquiry sets off: its first events, the acknowledgement, the notification. */
export async function announceEnquiry({
  req,
  enquiry,
}: {
  req: PayloadRequest
  enquiry: Enquiry
}): Promise<void> {
  const { id, channel, routing } = enquiry
  const acknowledgement = await acknowledgementOf(req, enquiry)
  const notifications = await notificationsOf(req, enquiry)
  const mails = acknowledgement ? [acknowledgement, ...notifications] : notifications
  const stored = await storeMails(req, mails)
  await recordEvents(req, [
    { enquiry: id, type: 'received', to: 'received', detail: { channel } },
    {
      enquiry: id,
      type: 'routed',
      to: idOf(enquiry.owner),
      version: routing?.ruleSetVersion,
      detail: {
        decidedBy: routing?.decidedBy,
        theme: idOf(routing?.theme),
        confidence: routing?.confidence,
      },
    },
    ...stored.map(({ event }) => ({ ...event, enquiry: id })),
  ])
}
