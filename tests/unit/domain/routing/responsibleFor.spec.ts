import { describe, expect, it } from '@jest/globals'

import { plannedFaults, withAbsences } from '@/domain/routing/plannedAbsences'
import { type Assignment, responsibleFor } from '@/domain/routing/responsibleFor'
import type { StaffMember } from '@/domain/routing/routingKnowledge'

const member = (id: string, fields: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: id,
  canAnswer: true,
  absences: [],
  capacity: null,
  load: 0,
  ...fields,
})
const staff = [member('ada'), member('ben'), member('gone', { canAnswer: false }), member('dan')]
const absence = (owner: string, cover: null | string, from = '2026-11-17', to = '2026-11-18') => ({
  owner,
  cover,
  from,
  to,
})

type Given = {
  owner?: null | string
  changes?: Assignment[]
  routed?: { owner: null | string; standsInFor: null | string }
  absences?: ReturnType<typeof absence>[]
}

const responsible = ({
  owner = 'ada',
  changes = [],
  routed = { owner: null, standsInFor: null },
  absences = [],
}: Given) =>
  responsibleFor({
    owner,
    at: '2026-11-17T12:00:00.000Z',
    assignments: { routed, changes },
    roster: {
      staff: new Map(withAbsences(staff, absences).map((each) => [each.id, each])),
      day: '2026-11-17',
    },
  })

const change = (to: null | string, handedOverFrom: null | string, day = 16): Assignment => ({
  at: `2026-11-${day}T12:00:00.000Z`,
  to,
  handedOverFrom,
})

describe('who would have been responsible', () => {
  it.each<[string, Given, null | string]>([
    ['the owner, when nobody is away', {}, 'ada'],
    ['the owner, when others are away', { absences: [absence('ben', 'dan')] }, 'ada'],
    ['the cover of an owner who is away', { absences: [absence('ada', 'ben')] }, 'ben'],
    [
      'the owner again on the day after',
      { absences: [absence('ada', 'ben', '2026-11-10', '2026-11-16')] },
      'ada',
    ],
    ['the cover of the cover', { absences: [absence('ada', 'ben'), absence('ben', 'dan')] }, 'dan'],
    ['the desk, where nobody covers', { absences: [absence('ada', null)] }, null],
    ['the desk, where the cover has left', { absences: [absence('ada', 'gone')] }, null],
    ['whose it is, who was away really', { owner: 'ben', changes: [change('ben', 'ada')] }, 'ada'],
    ['whose it is, of the desk’s queue', { owner: null, changes: [change(null, 'ada')] }, 'ada'],
    [
      'the other cover of whose it is',
      { owner: 'ben', changes: [change('ben', 'ada')], absences: [absence('ada', 'dan')] },
      'dan',
    ],
    [
      'the owner to whom it was given afterwards',
      { owner: 'ben', changes: [change('ben', 'ada', 14), change('ben', null, 15)] },
      'ben',
    ],
    [
      'the owner, whatever became of it later',
      { owner: 'ben', changes: [change('ben', 'ada', 18)] },
      'ben',
    ],
    [
      'whose place the owner took when it was routed',
      { owner: 'ben', routed: { owner: 'ben', standsInFor: 'ada' } },
      'ada',
    ],
    [
      'the owner, where routing gave it to somebody else',
      { owner: 'dan', routed: { owner: 'ben', standsInFor: 'ada' } },
      'dan',
    ],
    ['nobody, as it was', { owner: null }, null],
    ['somebody who has left, as it was', { owner: 'gone' }, 'gone'],
  ])('should be %s', (_, given, expected) => {
    expect(responsible(given)).toBe(expected)
  })
})

describe('absences that are only thought of', () => {
  const faults = (...absences: ReturnType<typeof absence>[]) =>
    plannedFaults(staff, absences).map(({ path }) => path)

  it('should be refused by the row where they are wrong', () => {
    expect(faults(absence('ada', 'ben'), absence('ben', null))).toEqual([])
    expect(faults(absence('nobody', 'ben'))).toEqual(['0.owner'])
    expect(faults(absence('ada', 'ben'), absence('ben', 'gone'))).toEqual(['1.cover'])
    expect(faults(absence('ben', 'dan'), absence('ada', 'ada'))).toEqual(['1.cover'])
    expect(faults(absence('ada', 'ben', '2026-11-18', '2026-11-17'))).toEqual(['0.to'])
    expect(faults(absence('ada', 'ben'), absence('dan', 'ben'), absence('ada', 'ben'))).toEqual([
      '2.from',
    ])
    expect(faults(absence('ada', 'ben'), absence('ben', 'ada')).sort()).toEqual([
      '0.cover',
      '1.cover',
    ])
  })

  it('should stand in place of those that are recorded', () => {
    const away = [member('ada', { absences: [absence('ada', 'ben')] })]
    expect(withAbsences(away, [])[0]!.absences).toEqual([])
  })
})
