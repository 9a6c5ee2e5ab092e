import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

/** An owner or project manager whom somebody names during an absence stays after it. */
export const forgetHandOver: CollectionBeforeChangeHook<Enquiry> = ({
  context,
  data,
  originalDoc,
}) => {
  if (context.handOver || !originalDoc) return data
  const isNew = (role: 'owner' | 'projectManager') =>
    data[role] !== undefined && idOf(data[role]) !== idOf(originalDoc[role])
  const forgotten = {
    ...(isNew('owner') && originalDoc.routing?.handedOverFrom && { handedOverFrom: null }),
    ...(isNew('projectManager') &&
      originalDoc.routing?.managerHandedOverFrom && { managerHandedOverFrom: null }),
  }
  if (Object.keys(forgotten).length === 0) return data
  return { ...data, routing: { ...data.routing, ...forgotten } }
}
