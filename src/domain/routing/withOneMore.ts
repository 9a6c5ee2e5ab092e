import type { Roster } from './standInsFor'

/** The roster once somebody has one more open enquiry. */
export function withOneMore(roster: Roster, id: string): Roster {
  const member = roster.staff.get(id)
  if (!member) return roster
  return { ...roster, staff: new Map(roster.staff).set(id, { ...member, load: member.load + 1 }) }
}
