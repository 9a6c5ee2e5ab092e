import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/operations/idOf'
import { countLoad } from '@/operations/routing/countLoad'
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
  const owner = data.owner ?? routed.owner
  await countLoad(req, idOf(owner))
  return { ...data, ...routed, owner }
}
