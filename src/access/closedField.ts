import type { FieldAccess } from 'payload'

import { closedFields, type FieldGrants } from './matrix'
import type { Role } from './roles'

type Closed = typeof closedFields

const writableBy =
  (roles: readonly Role[]): FieldAccess =>
  ({ req }) =>
    roles.some((role) => req.user?.roles?.includes(role))

/** The field access of a field that the matrix closes to plain writes. */
export function closedField<S extends keyof Closed>(slug: S, field: keyof Closed[S]) {
  const grants = closedFields[slug][field] as FieldGrants
  return { create: writableBy(grants.create), update: writableBy(grants.update) }
}
