import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

/** Who adds a file says to which enquiry; only the product itself may not know it yet. */
export const requireEnquiry: RelationshipFieldSingleValidation = (value, options) =>
  relationship(value, { ...options, required: Boolean(options.req.user) })
