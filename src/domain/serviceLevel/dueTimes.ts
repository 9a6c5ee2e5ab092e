import { dueBy } from './dueBy'
import type { Priority } from './priorities'
import type { ServiceLevelName } from './serviceLevels'
import type { ServiceSettings } from './serviceSettings'
import { targetOf } from './targetOf'

/** The times that the desk promises when an enquiry arrives. */
export type DueTimes = { acknowledgeBy: Date; triageBy: Date; respondBy: Date }

export function dueTimes(
  receivedAt: Date,
  settings: ServiceSettings,
  priority: Priority = 'normal',
): DueTimes {
  const due = (name: ServiceLevelName) =>
    dueBy(receivedAt, targetOf(name, priority, settings), settings.calendar)
  return {
    acknowledgeBy: due('acknowledge'),
    triageBy: due('triage'),
    respondBy: due('firstResponse'),
  }
}
