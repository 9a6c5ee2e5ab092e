import { absenceOn } from './absenceOn'
import type { StaffMember } from './routingKnowledge'

type Presence = 'away' | 'gone' | 'here'

/** Where somebody is on a day in London (`YYYY-MM-DD`), as far as their enquiries are concerned. */
export function presenceOn(
  { absences, canAnswer }: Pick<StaffMember, 'absences' | 'canAnswer'>,
  day: string,
): Presence {
  if (!canAnswer) return 'gone'
  return absenceOn(absences, day) ? 'away' : 'here'
}
