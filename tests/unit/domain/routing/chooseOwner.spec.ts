import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { absenceOn } from '@/domain/routing/absenceOn'
import { decideRoute } from '@/domain/routing/decideRoute'
import type {
  RoutingKnowledge,
  RoutingPool,
  RoutingRule,
  StaffMember,
  Strategy,
} from '@/domain/routing/routingKnowledge'

import { digital } from './enquiries'
import { away, enquiryOf, knowledgeWith, member, now } from './knowledge'

const day = '2026-11-24'

/** One theme, owned by these, in their order. */
const deskOf = (
  staff: StaffMember[],
  owners: string[],
  rest: Partial<RoutingKnowledge> = {},
): RoutingKnowledge => {
  const [theme] = knowledgeWith().themes.filter(({ slug }) => slug === digital)
  return { ...knowledgeWith(), themes: [{ ...theme!, owners }], staff, ...rest }
}

const pool = (members: string[], strategy: Strategy, turn = 0): RoutingPool => ({
  id: 'p',
  name: 'The pool',
  members,
  strategy,
  turn,
})

const toPool: RoutingRule = {
  id: 'r',
  name: 'All',
  conditions: { channels: ['form'] },
  outcome: { pool: 'p' },
}

const decide = (knowledge: RoutingKnowledge, themes = [digital]) =>
  decideRoute(enquiryOf({ themes }), knowledge, now)

describe('an owner who is away', () => {
  it('should be covered by who they named, through a chain', () => {
    const staff = [
      member('a', { name: 'Ada', ...away('b') }),
      member('b', away('c')),
      member('c', { name: 'Cho' }),
      member('d'),
    ]
    const decision = decide(deskOf(staff, ['a', 'd']))
    expect(decision).toMatchObject({
      owner: { id: 'c', name: 'Cho' },
      standsInFor: { id: 'a', name: 'Ada' },
    })
    expect(decision.sentence.en).toContain('Assigned to Cho, who stands in for Ada.')
    expect(decision.sentence.ko).toContain('부재중인 Ada 담당자를 대신하여')
    expect(decision.candidates.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'absent'],
      ['b', 'absent'],
      ['c', 'available'],
    ])
  })

  it.each([
    ['has no cover', [member('a', away()), member('b')]],
    ['is in a circle of covers', [member('a', away('c')), member('c', away('a')), member('b')]],
    [
      'is covered by somebody who left',
      [member('a', away('c')), member('c', { canAnswer: false }), member('b')],
    ],
    ['is covered by nobody we know', [member('a', away('x')), member('b')]],
  ])('should be followed by the next owner when they have no stand-in: %s', (_, staff) => {
    expect(decide(deskOf(staff, ['a', 'b']))).toMatchObject({
      owner: { id: 'b' },
      standsInFor: null,
    })
  })

  it.each([
    ['2026-11-22', null],
    ['2026-11-23', 'b'],
    ['2026-11-27', 'b'],
    ['2026-11-28', null],
  ])('should be away from the first day to the last: %s', (on, cover) => {
    expect(absenceOn(away('b').absences, on)?.cover ?? null).toBe(cover)
  })
})

describe('an owner at full capacity', () => {
  it('should be passed over with the reason, as should their cover', () => {
    const staff = [
      member('a', { capacity: 3, load: 3 }),
      member('b', away('c')),
      member('c', { capacity: 0 }),
      member('d', { capacity: 3, load: 2 }),
    ]
    const decision = decide(deskOf(staff, ['a', 'b', 'd']))
    expect(decision.owner).toEqual({ id: 'd', name: 'd' })
    expect(decision.trace.map(({ text }) => text.en)).toContain(
      'a was passed over: at full capacity (3 of 3 open).',
    )
    expect(decision.trace.map(({ text }) => text.ko)).toContain(
      'a 담당자는 처리 한도에 도달하여 건너뛰었습니다(진행 중 3/3건).',
    )
  })

  it('should leave the enquiry to the desk when nobody else is there', () => {
    const decision = decide(deskOf([member('a', { capacity: 1, load: 1 })], ['a']))
    expect(decision).toMatchObject({ decidedBy: 'desk', owner: null, theme: digital })
    expect(decision.trace.at(-1)).toMatchObject({ step: 'desk' })
  })
})

describe('a pool', () => {
  const staff = [
    member('a', { capacity: 10, load: 5 }),
    member('b', { capacity: 4, load: 1 }),
    member('c', { capacity: 20, load: 20 }),
    member('d', away('a')),
  ]
  const decideBy = (strategy: Strategy, turn = 0, members = ['a', 'b', 'c', 'd']) =>
    decide(deskOf(staff, [], { rules: [toPool], pools: [pool(members, strategy, turn)] }))

  it('should give to the least load for its capacity', () => {
    const decision = decideBy('least-load')
    expect(decision).toMatchObject({
      decidedBy: 'rule',
      owner: { id: 'b' },
      pool: { id: 'p', name: 'The pool' },
    })
    expect(decision.sentence.en).toContain('Chosen from the pool “The pool” (the least open load).')
    expect(decision.candidates).toHaveLength(4)
  })

  it('should take turns among those who are there', () => {
    const owners = [0, 1, 2, 3].map((turn) => decideBy('round-robin', turn).owner?.id)
    expect(owners).toEqual(['a', 'b', 'a', 'b'])
  })

  it('should let the theme’s owners follow, and then the desk', () => {
    const pools = [pool(['c'], 'least-load')]
    const followed = decide(deskOf(staff, ['b'], { rules: [toPool], pools }))
    expect(followed).toMatchObject({ owner: { id: 'b' }, pool: null })
    const left = decide(deskOf(staff, [], { rules: [toPool], pools }), [])
    expect(left).toMatchObject({ decidedBy: 'desk', owner: null })
    expect(left.sentence.en).toContain('Nobody in the pool “The pool” is available.')
  })
})

const dayIn = fc.integer({ min: 20, max: 28 }).map((date) => `2026-11-${date}`)
const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const somebody = fc.constantFrom(...ids)

const absence = fc
  .record({ from: dayIn, to: dayIn, cover: fc.option(somebody) })
  .map(({ from, to, cover }) => (from <= to ? { from, to, cover } : { from: to, to: from, cover }))

const staffAtRandom = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        absences: fc.array(absence, { maxLength: 2 }),
        capacity: fc.option(fc.nat(6)),
        load: fc.nat(6),
        canAnswer: fc.constantFrom(true, true, true, false),
      })
      .map((changes) => member(id, changes)),
  ),
)

/** Who is there and has room, found without the engine. */
const isFree = ({ absences, capacity, load, canAnswer }: StaffMember) =>
  canAnswer &&
  absences.every(({ from, to }) => day < from || day > to) &&
  (capacity === null || load < capacity)

it('should never end with somebody absent, somebody full, or nobody while others are free', () => {
  let toOwner = 0
  fc.assert(
    fc.property(
      staffAtRandom,
      fc.uniqueArray(somebody, { minLength: 1 }),
      fc.uniqueArray(somebody, { minLength: 1 }),
      fc.constantFrom<Strategy>('least-load', 'round-robin'),
      fc.nat(50),
      fc.boolean(),
      (staff, owners, members, strategy, turn, hasRule) => {
        const pools = [pool(members, strategy, turn)]
        const knowledge = deskOf(staff, owners, { rules: hasRule ? [toPool] : [], pools })
        const decision = decide(knowledge)
        const asked = hasRule ? [...members, ...owners] : owners
        const free = staff.filter(isFree).map(({ id }) => id)
        if (decision.owner) {
          toOwner += 1
          expect(free).toContain(decision.owner.id)
        } else {
          expect(asked.filter((id) => free.includes(id))).toEqual([])
          expect(decision.decidedBy).toBe('desk')
          expect(decision.trace.at(-1)?.step).toBe('desk')
        }
      },
    ),
    { numRuns: 5000 },
  )
  expect(toOwner).toBeGreaterThan(2500)
})
