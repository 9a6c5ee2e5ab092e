import { type Endpoint, NotFound } from 'payload'

import { releaseMail as release } from '@/operations/incomingMail/releaseMail'

import { forDesk } from '../forDesk'

/**
 * POST /api/incoming-mail/:id/release: a parked mail was a person's after all; one that could not be
 * read is tried again.
 */
export const releaseMail: Omit<Endpoint, 'root'> = {
  path: '/:id/release',
  method: 'post',
  handler: forDesk(async (req) => {
    if (!(await release({ req, id: String(req.routeParams?.id) }))) throw new NotFound(req.t)
    return Response.json({ message: 'released' }, { status: 202 })
  }),
}
