import { londonDate } from '../pipeline/londonDate'
import type { StaffMember } from './routingKnowledge'
import type { Roster } from './standInsFor'

/** The staff as they stand on the day (London's) of an instant. */
export const rosterOf = (staff: readonly StaffMember[], now: Date): Roster => ({
  staff: new Map(staff.map((member) => [member.id, member])),
  day: londonDate(now),
})
