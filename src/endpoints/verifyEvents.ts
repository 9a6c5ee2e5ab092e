import type { Endpoint } from 'payload'

import { verifyHistory } from '@/operations/events/verifyHistory'

import { onEnquiry } from './onEnquiry'

/**
 * GET /api/enquiries/:id/events/verify: whether the history is as it was written.
 * `{ok: true, events}`, or `{ok: false, events, at, why}` with the place of the first fault.
 */
export const verifyEvents: Omit<Endpoint, 'root'> = {
  path: '/:id/events/verify',
  method: 'get',
  handler: onEnquiry(async (req, id) => {
    const { history } = await req.payload.findByID({
      collection: 'enquiries',
      id,
      depth: 0,
      overrideAccess: false,
      req,
      select: { history: true },
    })
    return Response.json(await verifyHistory({ req, id, head: history?.hash }))
  }),
}
