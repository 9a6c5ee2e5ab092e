import type { CollectionBeforeChangeHook } from 'payload'

import { dueTimes } from '@/domain/serviceLevel/dueTimes'
import { priorityOf } from '@/domain/serviceLevel/priorities'
import { currentSettings } from '@/operations/serviceSettings'
import type { Enquiry } from '@/payload-types'

/** What a new enquiry is promised, by its priority: told to people before its clocks have begun. */
export const promiseTimes: CollectionBeforeChangeHook<Enquiry> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !data.receivedAt) return data
  const due = dueTimes(
    new Date(data.receivedAt),
    await currentSettings(req),
    priorityOf(data.routing?.priority),
  )
  return {
    ...data,
    due: {
      acknowledgeBy: due.acknowledgeBy.toISOString(),
      triageBy: due.triageBy.toISOString(),
      respondBy: due.respondBy.toISOString(),
    },
  }
}
