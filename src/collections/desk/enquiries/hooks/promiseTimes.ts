import type { CollectionBeforeChangeHook } from 'payload'

import { dueTimes } from '@/domain/serviceLevel/dueTimes'
import { priorityOf } from '@/domain/serviceLevel/priorities'
import { promiseOf } from '@/domain/serviceLevel/promiseOf'
import { currentSettings } from '@/operations/serviceLevel/serviceSettings'
import type { Enquiry } from '@/payload-types'

/**
 * What the investor of a new enquiry is promised, unless a receipt has promised it already, and what
 * we owe by its priority: told to people before its clocks have begun.
 */
export const promiseTimes: CollectionBeforeChangeHook<Enquiry> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !data.receivedAt) return data
  const receivedAt = new Date(data.receivedAt)
  const settings = await currentSettings(req)
  const due = dueTimes(receivedAt, settings, priorityOf(data.routing?.priority))
  return {
    ...data,
    promisedBy: data.promisedBy ?? promiseOf(receivedAt, settings).toISOString(),
    due: {
      acknowledgeBy: due.acknowledgeBy.toISOString(),
      triageBy: due.triageBy.toISOString(),
      respondBy: due.respondBy.toISOString(),
    },
  }
}
