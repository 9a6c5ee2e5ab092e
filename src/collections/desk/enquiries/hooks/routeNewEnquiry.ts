import type { CollectionBeforeChangeHook } from 'payload'

import { routeEnquiry } from '@/operations/routing/routeEnquiry'
import type { Enquiry } from '@/payload-types'

/** Every new enquiry is routed; an owner that staff chose stays. */
export const routeNewEnquiry: CollectionBeforeChangeHook<Enquiry> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const routed = await routeEnquiry({ req, enquiry: data })
  return { ...data, ...routed, owner: data.owner ?? routed.owner }
}
