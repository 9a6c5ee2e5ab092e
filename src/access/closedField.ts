import type { FieldAccess } from 'payload'

import { closedFields, type FieldGrants } from './matrix'
import { mayWriteField } from './mayWriteField'

type Closed = typeof closedFields

/** The field access of a field that the matrix closes to plain writes. */
export function closedField<S extends keyof Closed>(slug: S, field: keyof Closed[S] & string) {
  const grants = closedFields[slug][field] as FieldGrants
  const writable =
    (operation: keyof FieldGrants): FieldAccess =>
    ({ id, req }) =>
      mayWriteField(req, slug, field, operation) ||
      (grants[operation].includes('self') && req.user !== null && id === req.user.id)
  return { create: writable('create'), update: writable('update') }
}
