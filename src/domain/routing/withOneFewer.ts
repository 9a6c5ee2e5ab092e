import type { StaffMember } from './routingKnowledge'

/** The staff as they stand without an enquiry that one of them has in hand. */
export const withOneFewer = (staff: readonly StaffMember[], id: null | string): StaffMember[] =>
  staff.map((member) => (member.id === id ? { ...member, load: member.load - 1 } : member))
