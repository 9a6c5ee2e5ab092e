import type { PayloadRequest } from 'payload'

import { hasRole } from './hasRole'
import { closedFields, type FieldGrants } from './matrix'
import type { Role } from './roles'

type Closed = typeof closedFields

const isRole = (actor: Role | 'self'): actor is Role => actor !== 'self'

/** Whether a role of the request's user may write a field that the matrix names; others it does not open. */
export function mayWriteField(
  req: PayloadRequest,
  slug: keyof Closed,
  field: string,
  operation: keyof FieldGrants,
): boolean {
  const grants: Record<string, FieldGrants> = closedFields[slug]
  return hasRole(req, ...(grants[field]?.[operation] ?? []).filter(isRole))
}
