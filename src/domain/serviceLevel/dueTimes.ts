import type { BusinessCalendar } from '../businessTime/businessCalendar'
import { dueBy } from './dueBy'
import { serviceLevels } from './serviceLevels'

/** The times that the desk promises when an enquiry arrives. */
export type DueTimes = { acknowledgeBy: Date; triageBy: Date; respondBy: Date }

export const dueTimes = (receivedAt: Date, calendar: BusinessCalendar): DueTimes => ({
  acknowledgeBy: dueBy(receivedAt, serviceLevels.acknowledge, calendar),
  triageBy: dueBy(receivedAt, serviceLevels.triage, calendar),
  respondBy: dueBy(receivedAt, serviceLevels.firstResponse, calendar),
})
