import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { absenceFaults } from '@/domain/routing/absenceFaults'
import { absenceOn } from '@/domain/routing/absenceOn'
import type { StaffMember } from '@/domain/routing/routingKnowledge'

import { member } from './knowledge'

const ids = ['a', 'b', 'c', 'd']
const days = Array.from({ length: 9 }, (_, n) => `2026-12-0${n + 1}`)
const day = fc.constantFrom(...days)
const absence = fc
  .record({ one: day, other: day, cover: fc.option(fc.constantFrom(...ids), { freq: 9 }) })
  .map(({ one, other, cover }) => ({
    from: one < other ? one : other,
    to: one < other ? other : one,
    cover,
  }))
const plan = fc.record({
  id: fc.constantFrom(...ids),
  absences: fc.array(absence, { maxLength: 2 }),
})

/** Whether somebody's covers come back to somebody who is already in the chain, on one day. */
function goesRound(start: string, on: string, staff: StaffMember[]): boolean {
  const passed: string[] = []
  for (let id: string | null = start; id !== null;) {
    if (passed.includes(id)) return true
    passed.push(id)
    const absences: StaffMember['absences'] = staff.find((each) => each.id === id)!.absences
    id = absenceOn(absences, on)?.cover ?? null
  }
  return false
}

it('should accept whatever makes no circle on any day, and nothing that does', () => {
  let [accepted, circles] = [0, 0]
  fc.assert(
    fc.property(fc.array(plan, { minLength: 3, maxLength: 8 }), (plans) => {
      let staff = ids.map((id) => member(id))
      for (const { id, absences } of plans) {
        const faults = absenceFaults({ id, absences, staff })
        const then = staff.map((each) => (each.id === id ? { ...each, absences } : each))
        const isRound = days.some((on) => ids.some((start) => goesRound(start, on, then)))
        if (faults.length === 0) {
          expect(isRound).toBe(false)
          staff = then
          accepted += 1
        } else if (faults.every(({ message }) => message.en.includes('circle'))) {
          expect(isRound).toBe(true)
          circles += 1
        }
      }
    }),
    { numRuns: 2000 },
  )
  expect(accepted).toBeGreaterThan(500)
  expect(circles).toBeGreaterThan(20)
})
