import { type Endpoint, Forbidden } from 'payload'

import { hasRole } from '@/access/hasRole'
import { rerouteEnquiry } from '@/operations/routing/rerouteEnquiry'

import { onEnquiry } from './onEnquiry'

/** POST /api/enquiries/:id/route: decides the route anew, by today's rules. For the desk. */
export const reroute: Omit<Endpoint, 'root'> = {
  path: '/:id/route',
  method: 'post',
  handler: onEnquiry(async (req, id) => {
    if (!hasRole(req, 'administrator', 'desk')) throw new Forbidden(req.t)
    return Response.json({ doc: await rerouteEnquiry({ req, id }) })
  }),
}
