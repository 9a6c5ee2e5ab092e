import { type Endpoint, NotFound } from 'payload'

import { releaseAddress as release } from '@/operations/outgoingMail/releaseAddress'

import { forDesk } from './forDesk'

/** POST /api/dead-addresses/:id/release: mail may go there again. For the desk. */
export const releaseAddress: Omit<Endpoint, 'root'> = {
  path: '/:id/release',
  method: 'post',
  handler: forDesk(async (req) => {
    if (!(await release(req, String(req.routeParams?.id)))) throw new NotFound(req.t)
    return Response.json({ message: 'released' })
  }),
}
