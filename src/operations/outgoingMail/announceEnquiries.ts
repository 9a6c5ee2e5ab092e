import type { PayloadRequest } from 'payload'

import { type EnquiryNewEvent, recordEvents } from '@/operations/events/recordEvents'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { acknowledgementsOf } from './acknowledgementsOf'
import type { NewMail } from './newMail'
import { notificationsOf } from './notificationsOf'
import { storeMails } from './storeMails'

/** What every new enquiry sets off: its first events, the acknowledgement, the notification. */
export async function announceEnquiries(
  req: PayloadRequest,
  enquiries: readonly Enquiry[],
): Promise<void> {
  const acknowledgements = await acknowledgementsOf(req, enquiries)
  const mails: NewMail[] = []
  for (const enquiry of enquiries) {
    const acknowledgement = acknowledgements.get(enquiry.id)
    if (acknowledgement) mails.push(acknowledgement)
    mails.push(...(await notificationsOf(req, enquiry)))
  }
  const stored = await storeMails(req, mails)
  const ofMails = stored.map(({ event }, n) => ({ ...event, enquiry: mails[n]!.enquiry! }))
  await recordEvents(req, [...enquiries.flatMap(firstEvents), ...ofMails])
}

const firstEvents = ({ id, channel, owner, routing }: Enquiry): EnquiryNewEvent[] => [
  { enquiry: id, type: 'received', to: 'received', detail: { channel } },
  {
    enquiry: id,
    type: 'routed',
    to: idOf(owner),
    version: routing?.ruleSetVersion,
    detail: {
      decidedBy: routing?.decidedBy,
      theme: idOf(routing?.theme),
      confidence: routing?.confidence,
    },
  },
]
