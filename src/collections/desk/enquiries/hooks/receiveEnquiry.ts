import type { CollectionBeforeValidateHook } from 'payload'

import { defaultCalendar } from '@/domain/businessTime/defaultCalendar'
import { dueTimes } from '@/domain/serviceLevel/dueTimes'
import { nextReference } from '@/operations/nextReference'
import type { Enquiry } from '@/payload-types'

/** Gives a new enquiry what it starts with, however it came in: reference, place, due times. */
export const receiveEnquiry: CollectionBeforeValidateHook<Enquiry> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const receivedAt = new Date(data.receivedAt ?? Date.now())
  const due = dueTimes(receivedAt, defaultCalendar)
  return {
    ...data,
    reference: data.reference ?? (await nextReference(req, receivedAt)),
    receivedAt: receivedAt.toISOString(),
    stage: 'received',
    status: 'ongoing',
    ball: 'ours',
    due: {
      acknowledgeBy: due.acknowledgeBy.toISOString(),
      triageBy: due.triageBy.toISOString(),
      respondBy: due.respondBy.toISOString(),
    },
  }
}
