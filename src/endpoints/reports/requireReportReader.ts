import { Forbidden, type PayloadRequest } from 'payload'

import { hasRole } from '@/access/hasRole'

/** Reports are for the desk and administrators, and for owners over what they may read. */
export function requireReportReader(req: PayloadRequest): void {
  if (!hasRole(req, 'administrator', 'desk', 'owner')) throw new Forbidden(req.t)
}
