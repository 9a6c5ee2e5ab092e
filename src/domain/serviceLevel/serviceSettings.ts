import type { BusinessCalendar } from '../businessTime/businessCalendar'
import { defaultCalendar } from '../businessTime/defaultCalendar'
import type { Priority } from './priorities'
import { type ServiceLevel, type ServiceLevelName, serviceLevels } from './serviceLevels'

/** What staff decide about service levels, as of one saved version. */
export type ServiceSettings = {
  /** Id of the saved version; `default` before anything was saved. */
  version: string
  calendar: BusinessCalendar
  targets: Readonly<Record<ServiceLevelName, ServiceLevel>>
  /** The share of a target in business time that each priority is given, in per cent. */
  priorityPercent: Readonly<Record<Priority, number>>
  /** The share of a target after which its owner is warned, in per cent. */
  warnPercent: number
  /** Business minutes between one step of an escalation and the next. */
  escalateMinutes: number
  /** Days without an interaction after which the owner of an ongoing enquiry is told. */
  silentDays: number
  /** Days without an interaction after which an enquiry becomes dormant. */
  dormantDays: number
  /** Id of the user who hears of a breach last; null: the administrators. */
  deskLead: null | string
}

export const defaultSettings: ServiceSettings = {
  version: 'default',
  calendar: defaultCalendar,
  targets: serviceLevels,
  priorityPercent: { low: 100, normal: 100, high: 75, urgent: 50 },
  warnPercent: 75,
  escalateMinutes: 60,
  silentDays: 30,
  dormantDays: 90,
  deskLead: null,
}
