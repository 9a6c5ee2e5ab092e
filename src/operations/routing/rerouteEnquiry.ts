import type { PayloadRequest } from 'payload'

import { openStatuses } from '@/domain/pipeline/openStatuses'
import { recordEvent } from '@/operations/events/recordEvent'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { readableEnquiry } from '../readableEnquiry'
import { routeEnquiry } from './routeEnquiry'

/** Routes an enquiry anew and gives it to the owner found; the earlier decision stays in the history. */
export const rerouteEnquiry = ({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<Enquiry> =>
  inTransaction(req, async () => {
    const enquiry = await readableEnquiry(req, id)
    const holder = openStatuses.includes(enquiry.status) ? idOf(enquiry.owner) : null
    const routed = await routeEnquiry({ req, enquiry, holder })
    await recordEvent({
      req,
      enquiry: id,
      type: 'routed',
      from: idOf(enquiry.owner),
      to: idOf(routed.owner),
      version: routed.routing?.ruleSetVersion,
      detail: { decidedBy: routed.routing?.decidedBy, earlier: enquiry.routing?.ruleSetVersion },
    })
    return req.payload.update({
      collection: 'enquiries',
      id,
      data: routed,
      depth: 0,
      // The routing decision is closed to plain edits; this operation is its only writer.
      overrideAccess: true,
      req,
    })
  })
