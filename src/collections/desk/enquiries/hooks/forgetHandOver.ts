import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

/** An enquiry that somebody gives to another owner during an absence stays with them after it. */
export const forgetHandOver: CollectionBeforeChangeHook<Enquiry> = ({
  context,
  data,
  originalDoc,
}) => {
  if (context.handOver || !originalDoc?.routing?.handedOverFrom) return data
  if (data.owner === undefined || idOf(data.owner) === idOf(originalDoc.owner)) return data
  return { ...data, routing: { ...data.routing, handedOverFrom: null } }
}
