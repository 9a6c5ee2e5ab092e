import type { PayloadRequest } from 'payload'

import type { Enquiry } from '@/payload-types'

import { acknowledge } from './acknowledge'
import { idOf } from './idOf'
import { notifyOwner } from './notifyOwner'
import { recordEvents } from './recordEvents'

/** What every new enquiry sets off: its first events, the acknowledgement, the notification. */
export async function announceEnquiry({
  req,
  enquiry,
}: {
  req: PayloadRequest
  enquiry: Enquiry
}): Promise<void> {
  const { id, channel, routing } = enquiry
  await recordEvents({
    req,
    enquiry: id,
    events: [
      { type: 'received', to: 'received', detail: { channel } },
      {
        type: 'routed',
        to: idOf(enquiry.owner),
        version: routing?.ruleSetVersion,
        detail: {
          decidedBy: routing?.decidedBy,
          theme: idOf(routing?.theme),
          confidence: routing?.confidence,
        },
      },
    ],
  })
  await acknowledge({ req, enquiry })
  await notifyOwner({ req, enquiry })
}
