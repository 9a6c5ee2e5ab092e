import type { Bilingual } from '../bilingual'
import { milliseconds } from '../milliseconds'
import type { Absence, StaffMember } from './routingKnowledge'

export type AbsenceFault = { row: number; field: 'cover' | 'from' | 'to'; message: Bilingual }

type Plan = { id: string | null; absences: readonly Absence[]; staff: readonly StaffMember[] }
type Days = Pick<Absence, 'from' | 'to'>

const messages = {
  order: {
    en: 'The last day cannot be before the first.',
    ko: '종료일은 시작일보다 빠를 수 없습니다.',
  },
  long: {
    en: 'An absence of more than two years: check the year.',
    ko: '부재 기간이 2년을 넘습니다. 연도를 확인해 주십시오.',
  },
  overlap: {
    en: 'These days overlap with another absence of the same person.',
    ko: '같은 사람의 다른 부재 기간과 겹칩니다.',
  },
  self: {
    en: 'Somebody who is away cannot cover themselves.',
    ko: '부재중인 본인을 업무 대행자로 지정할 수 없습니다.',
  },
  unable: {
    en: 'The cover must have an account that may work on enquiries.',
    ko: '업무 대행자는 문의를 처리할 권한이 있는 사용자여야 합니다.',
  },
  circle: {
    en: 'This makes a circle: whoever covers would be away and covered by the same person in turn.',
    ko: '같은 기간에 서로의 업무를 대행하게 되어 순환이 생깁니다. 다른 대행자를 지정해 주십시오.',
  },
} satisfies Record<string, Bilingual>

const longest = 731 * milliseconds.day

const overlap = (a: Days, b: Days) => a.from <= b.to && b.from <= a.to

const common = (a: Days, b: Days): Days => ({
  from: a.from > b.from ? a.from : b.from,
  to: a.to < b.to ? a.to : b.to,
})

/** Whether covers lead back to somebody on a day on which all of them are away. */
function leadsBack(
  to: string,
  { cover, ...days }: Absence,
  staff: readonly StaffMember[],
  passed: readonly string[] = [],
): boolean {
  if (cover === to) return true
  if (cover === null || passed.includes(cover)) return false
  const absences = staff.find(({ id }) => id === cover)?.absences ?? []
  return absences
    .filter((absence) => overlap(absence, days))
    .some((absence) =>
      leadsBack(to, { ...common(absence, days), cover: absence.cover }, staff, [...passed, cover]),
    )
}

function faultOf(absence: Absence, row: number, { id, absences, staff }: Plan) {
  const { from, to, cover } = absence
  if (to < from) return { row, field: 'to', message: messages.order } as const
  if (Date.parse(to) - Date.parse(from) > longest) {
    return { row, field: 'to', message: messages.long } as const
  }
  if (absences.slice(0, row).some((earlier) => overlap(earlier, absence))) {
    return { row, field: 'from', message: messages.overlap } as const
  }
  if (cover === null) return null
  if (cover === id) return { row, field: 'cover', message: messages.self } as const
  if (!staff.find((member) => member.id === cover)?.canAnswer) {
    return { row, field: 'cover', message: messages.unable } as const
  }
  const others = staff.filter((member) => member.id !== id)
  if (id === null || !leadsBack(id, absence, others)) return null
  return { row, field: 'cover', message: messages.circle } as const
}

/** What is wrong with the absences of one person, given those of everybody else. */
export const absenceFaults = (plan: Plan): AbsenceFault[] =>
  plan.absences.flatMap((absence, row) => faultOf(absence, row, plan) ?? [])
