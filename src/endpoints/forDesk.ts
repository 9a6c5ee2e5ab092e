import { Forbidden, type PayloadHandler, type PayloadRequest } from 'payload'

import { hasRole } from '@/access/hasRole'

/** An endpoint for the desk and administrators only. */
export const forDesk =
  (work: (req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    if (!hasRole(req, 'administrator', 'desk')) throw new Forbidden(req.t)
    return work(req)
  }
