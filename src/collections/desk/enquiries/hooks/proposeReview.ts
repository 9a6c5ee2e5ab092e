import type { CollectionBeforeChangeHook } from 'payload'

import { dueBy } from '@/domain/serviceLevel/dueBy'
import { currentSettings } from '@/operations/serviceLevel/serviceSettings'
import type { Enquiry } from '@/payload-types'

/** Once aftercare is offered its first review has a date, that of the target, unless staff set one. */
export const proposeReview: CollectionBeforeChangeHook<Enquiry> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { offeredAt, nextReviewAt } = { ...originalDoc?.aftercare, ...data.aftercare }
  if (!offeredAt || nextReviewAt || originalDoc?.aftercare?.offeredAt) return data
  const { calendar, targets } = await currentSettings(req)
  const review = dueBy(new Date(offeredAt), targets.aftercareReview, calendar)
  return { ...data, aftercare: { ...data.aftercare, nextReviewAt: review.toISOString() } }
}
