import { type Endpoint, Forbidden, NotFound } from 'payload'

import { hasRole } from '@/access/hasRole'
import { releaseJournal } from '@/operations/capture/releaseJournal'

/** POST /api/journal/:id/release: a quarantined submission was a person's after all. */
export const releaseQuarantined: Omit<Endpoint, 'root'> = {
  path: '/:id/release',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'administrator')) throw new Forbidden(req.t)
    const reference = await releaseJournal({ req, id: String(req.routeParams?.id) })
    if (!reference) throw new NotFound(req.t)
    return Response.json({ reference })
  },
}
