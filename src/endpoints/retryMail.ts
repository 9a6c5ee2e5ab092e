import { type Endpoint, Forbidden, NotFound } from 'payload'

import { hasRole } from '@/access/hasRole'
import { retryMail as retry } from '@/operations/outgoingMail/retryMail'

/** POST /api/outgoing-mail/:id/retry: sends a mail that failed, waits or was held back. For the desk. */
export const retryMail: Omit<Endpoint, 'root'> = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'desk')) throw new Forbidden(req.t)
    if (!(await retry({ req, id: String(req.routeParams?.id) }))) throw new NotFound(req.t)
    return Response.json({ message: 'queued' }, { status: 202 })
  },
}
