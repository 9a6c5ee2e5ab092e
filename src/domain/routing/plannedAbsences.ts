import type { Bilingual } from '../bilingual'
import { type AbsenceFault, absenceFaults } from './absenceFaults'
import type { Absence, StaffMember } from './routingKnowledge'

/** An absence that is only thought of. `owner`: id of who would be away. */
export type PlannedAbsence = Absence & { owner: string }

export type PlanFault = { path: string; message: Bilingual }

const unknown: Bilingual = {
  en: 'Nobody is known here by this id.',
  ko: '해당 ID의 사용자를 찾을 수 없습니다.',
}

/** The staff with these absences, and no others. */
export const withAbsences = (
  staff: readonly StaffMember[],
  planned: readonly PlannedAbsence[],
): StaffMember[] =>
  staff.map((member) => ({
    ...member,
    absences: planned.filter(({ owner }) => owner === member.id),
  }))

/** What is wrong with absences of the staff; paths begin at the row. */
export function plannedFaults(
  staff: readonly StaffMember[],
  planned: readonly PlannedAbsence[],
): PlanFault[] {
  const members = withAbsences(staff, planned)
  const strangers = planned.flatMap(({ owner }, row) =>
    staff.some(({ id }) => id === owner) ? [] : { path: `${row}.owner`, message: unknown },
  )
  const faults = members.flatMap(({ id, absences }) => {
    const rowOf = ({ row }: AbsenceFault) => planned.indexOf(absences[row] as PlannedAbsence)
    return absenceFaults({ id, absences, staff: members }).map((fault) => ({
      path: `${rowOf(fault)}.${fault.field}`,
      message: fault.message,
    }))
  })
  return [...strangers, ...faults]
}
