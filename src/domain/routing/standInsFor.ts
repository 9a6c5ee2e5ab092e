import { absenceOn } from './absenceOn'
import type { Candidate } from './routingDecision'
import type { Absence, OwnerRef, StaffMember } from './routingKnowledge'

export type Roster = {
  staff: ReadonlyMap<string, StaffMember>
  /** In London, `YYYY-MM-DD`. */
  day: string
}

const verdictOn = (
  { canAnswer, capacity, load }: StaffMember,
  absence: Absence | null,
): Candidate['verdict'] => {
  if (!canAnswer) return 'gone'
  if (absence) return 'absent'
  return capacity !== null && load >= capacity ? 'full' : 'available'
}

/**
 * Somebody and, while they are away, who covers them, and who covers those: in this order, each
 * once, so that a circle of covers ends. Only the last can be available.
 */
export function standInsFor(
  id: string,
  roster: Roster,
  covered: readonly OwnerRef[] = [],
): Candidate[] {
  const member = roster.staff.get(id)
  if (!member || covered.some((earlier) => earlier.id === id)) return []
  const { name, load, capacity } = member
  const absence = absenceOn(member.absences, roster.day)
  const verdict = verdictOn(member, absence)
  const standsInFor = covered[0] ?? null
  const candidate = { id, name, load, capacity, absence, standsInFor, verdict }
  if (verdict !== 'absent' || !absence?.cover) return [candidate]
  return [candidate, ...standInsFor(absence.cover, roster, [...covered, { id, name }])]
}
