import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { assessMove } from '@/domain/pipeline/assessMove'
import type { MoveRequest, MoveTarget } from '@/domain/pipeline/moveAssessment'
import { missingFor } from '@/domain/pipeline/missingFor'
import { nextStage } from '@/domain/pipeline/nextStage'
import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import { stageGuards } from '@/domain/pipeline/stageGuards'
import { stages } from '@/domain/pipeline/stages'
import { statuses } from '@/domain/pipeline/statuses'

import { type Deal, judge, type Person } from './referenceModel'

const now = new Date('2026-11-23T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const days = { none: null, past: daysAgo(1), future: daysAgo(-1) }

const fields = [
  ...['receivedAt', 'routing.decidedAt', 'themes', 'country', 'contact', 'name', 'description'],
  ...['investmentType', 'company', 'sector', 'activity', 'referralSource', 'decision'],
  ...['nextActionAt', 'clientRequirements', 'strategicDrivers', 'totalInvestment.amount'],
  ...['totalInvestment.currency', 'sites', 'anySite', 'proposition.deadline'],
  ...['proposition.completedAt', 'proposition.files', 'proposition.contentPack'],
  ...['win.safeguardedJobs', 'win.averageSalary', 'win.capitalExpenditure', 'win.researchBudget'],
  ...['win.siteAddress', 'win.evidence', 'aftercare.offeredAt', 'aftercare.nextReviewAt'],
  ...['closing.reason', 'closing.lostTo', 'closing.date', 'closing.duplicateOf'],
  ...['closing.signpostedTo'],
]

const lists = ['themes', 'strategicDrivers', 'sites', 'proposition.files', 'win.evidence']
const numbers = ['totalInvestment.amount', 'win.safeguardedJobs', 'win.averageSalary']

function example(field: string): unknown {
  if (field === 'anySite') return true
  if (lists.includes(field)) return ['one']
  return numbers.includes(field) ? 0 : 'something'
}

/** The deal of the reference model, as the enquiry that the engine reads. */
function recordOf(deal: Deal): PipelineRecord {
  const record: Record<string, unknown> = {
    stage: deal.stage,
    status: deal.status,
    owner: deal.owner,
    projectManager: deal.projectManager,
    classification: deal.classification,
    resumeAt: days[deal.resumeAt],
    totalInvestment: { unknown: deal.investmentUnknown },
    win: { newJobs: deal.newJobs, landDate: days[deal.landDate] },
  }
  for (const field of deal.filled) {
    const [first, second] = field.split('.') as [string, string | undefined]
    if (second) record[first] = { ...(record[first] as object), [second]: example(field) }
    else if (!(first in record)) record[first] = example(field)
  }
  return record as PipelineRecord
}

const factsOf = (deal: Deal) => ({
  hasHumanReply: deal.humanReply,
  lastInteractionAt: daysAgo(deal.daysSinceInteraction),
  closedAt: deal.daysSinceClosed === null ? null : daysAgo(deal.daysSinceClosed),
})

const people: Person[] = [
  { id: 'ada', roles: ['administrator'], system: false },
  { id: 'dee', roles: ['desk'], system: false },
  { id: 'olu', roles: ['owner'], system: false },
  { id: 'vik', roles: ['verifier'], system: false },
  { id: 'vio', roles: ['verifier', 'owner'], system: false },
  { id: 'pam', roles: [], system: false },
  { id: 'edi', roles: ['editor'], system: false },
  { id: 'all', roles: ['administrator', 'verifier'], system: false },
  { id: 'sys', roles: [], system: true },
]

const targets = [...new Set<MoveTarget>([...stages, ...statuses])]

function fresh(): Deal {
  return {
    stage: 'received',
    status: 'ongoing',
    owner: null,
    projectManager: null,
    filled: new Set(['receivedAt']),
    classification: 'unclassified',
    newJobs: null,
    investmentUnknown: false,
    landDate: 'none',
    resumeAt: 'none',
    humanReply: false,
    daysSinceClosed: null,
    daysSinceInteraction: 0,
  }
}

/** Mulberry32: enough chance for a walk, and the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function lifelike(random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const chance = (share: number) => random() < share

  function assign(deal: Deal, who: 'owner' | 'projectManager', id: string | null): void {
    deal[who] = id
    if (id) deal.filled.add(who)
    else deal.filled.delete(who)
  }

  function edit(deal: Deal): void {
    for (const field of fields) {
      if (chance(0.4)) deal.filled.add(field)
      if (chance(0.01)) deal.filled.delete(field)
    }
    if (chance(0.4)) assign(deal, 'owner', pick([null, 'olu', 'vio', 'all', 'ada']))
    if (chance(0.4)) assign(deal, 'projectManager', pick([null, 'pam', 'vik', 'olu']))
    if (chance(0.4)) deal.classification = pick(['unclassified', 'genuine', 'genuine', 'spam'])
    if (chance(0.4)) deal.newJobs = pick([null, 0, 25])
    if (chance(0.3)) deal.investmentUnknown = chance(0.5)
    if (chance(0.4)) deal.landDate = pick(['none', 'past', 'past', 'future'])
    if (chance(0.4)) deal.resumeAt = pick(['none', 'past', 'future'])
    if (chance(0.4)) deal.humanReply = chance(0.8)
    deal.daysSinceInteraction = pick([0, 30, 89, 90, 200])
    if (deal.daysSinceClosed !== null) deal.daysSinceClosed = pick([0, 29, 30, 31])
  }

  function aim(deal: Deal): MoveTarget {
    if (chance(0.4)) return pick(targets)
    const { stage } = deal as Pick<PipelineRecord, 'stage'>
    return chance(0.75)
      ? (nextStage(stage) ?? 'won')
      : (stages[stages.indexOf(stage) - 1] ?? 'triaged')
  }

  /** A new deal, half of them some way down the pipeline. */
  function begin(): Deal {
    const stage = chance(0.5) ? pick(stages) : 'received'
    const isWon = stage === 'won' || stage === 'aftercare'
    return { ...fresh(), stage, status: isWon ? 'won' : 'ongoing' }
  }

  return { pick, chance, edit, aim, begin }
}

describe('assessMove', () => {
  it('should agree with a plain model on every step of a random walk', () => {
    const seen = {
      steps: 0,
      kinds: new Set<string>(),
      refusals: new Set<string>(),
      stages: new Set<string>(),
    }
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const walk = lifelike(randomFrom(seed))
        let deal = walk.begin()
        for (let step = 0; step < 100; step += 1) {
          if (walk.chance(0.05)) deal = walk.begin()
          walk.edit(deal)
          const to = walk.aim(deal)
          const person = walk.pick(people)
          const reason = walk.pick([null, '', 'because'])
          const override = walk.chance(0.15)
          const expected = judge(deal, to, person, reason, override)
          const actual = assessMove({
            ...{ record: recordOf(deal), to, reason, override, now },
            actor: person,
            facts: factsOf(deal),
          })
          seen.steps += 1
          if ('refusal' in expected) {
            seen.refusals.add(expected.refusal)
            if (actual.allowed)
              throw new Error(`allowed ${to} for ${person.id}: ${expected.refusal}`)
            expect(actual.refusal).toBe(expected.refusal)
            expect(actual.missing.map(({ field }) => field).sort()).toEqual(expected.missing.sort())
            continue
          }
          seen.kinds.add(expected.kind)
          seen.stages.add(expected.stage)
          if (!actual.allowed) throw new Error(`refused ${to} for ${person.id}: ${actual.refusal}`)
          expect(actual.kind).toBe(expected.kind)
          expect({ stage: deal.stage, status: deal.status, ...actual.change }).toMatchObject({
            stage: expected.stage,
            status: expected.status,
          })
          expect(actual.brokenGuards.map(({ field }) => field).sort()).toEqual(
            expected.broken.sort(),
          )
          deal.stage = expected.stage
          deal.status = expected.status
          deal.daysSinceClosed = expected.kind === 'close' ? 0 : null
        }
      }),
      { numRuns: 300 },
    )
    expect(seen.steps).toBeGreaterThanOrEqual(10_000)
    expect([...seen.kinds].sort()).toEqual([
      'back',
      'close',
      'forward',
      'pause',
      'reopen',
      'resume',
    ])
    expect([...seen.refusals].sort()).toEqual([
      'missing-fields',
      'not-permitted',
      'not-reachable',
      'reason-required',
    ])
    expect(seen.stages.size).toBe(stages.length)
  })

  const request = (
    changes: Partial<MoveRequest>,
    record: Partial<PipelineRecord> = {},
  ): MoveRequest => ({
    record: { stage: 'received', status: 'ongoing', receivedAt: daysAgo(1), ...record },
    to: 'triaged',
    actor: { id: 'dee', roles: ['desk'] },
    facts: { hasHumanReply: false },
    now,
    ...changes,
  })

  it('should name what is missing in both languages', () => {
    const assessment = assessMove(request({}))
    expect(assessment).toMatchObject({ allowed: false, refusal: 'missing-fields' })
    if (assessment.allowed) return
    expect(assessment.missing.map(({ field }) => field)).toEqual([
      'owner',
      'routing.decidedAt',
      'classification',
      'themes',
      'country',
      'contact',
    ])
    for (const { message } of assessment.missing) {
      expect(message.en).toMatch(/\.$/)
      expect(message.ko).toMatch(/[가-힣].*\.$/)
    }
  })

  it('should let nobody verify a win of their own, administrators included', () => {
    const own = { stage: 'verify-win', owner: 'vik', projectManager: 'pam' } as const
    const move = (id: string, override = false) =>
      assessMove(
        request(
          { to: 'won', actor: { id, roles: ['verifier', 'administrator'] }, override, reason: 'x' },
          own,
        ),
      )
    expect(move('vik')).toMatchObject({ refusal: 'not-permitted' })
    expect(move('pam', true)).toMatchObject({ refusal: 'not-permitted' })
    expect(move('other', true)).toMatchObject({ allowed: true, change: { verifier: 'other' } })
  })

  it('should reopen up to thirty days to the second', () => {
    const reopen = (closedAt: Date) =>
      assessMove(
        request(
          {
            to: 'responded',
            actor: { id: null, roles: [], system: true },
            facts: { hasHumanReply: true, closedAt: closedAt.toISOString() },
          },
          { status: 'lost', stage: 'prospect' },
        ),
      )
    const limit = now.getTime() - 30 * 86_400_000
    expect(reopen(new Date(limit))).toMatchObject({
      allowed: true,
      kind: 'reopen',
      change: { stage: 'responded', status: 'ongoing', ball: 'ours' },
    })
    expect(reopen(new Date(limit - 1000))).toMatchObject({ refusal: 'not-reachable' })
  })

  it('should take a land date of today, whatever its hour, and none of tomorrow', () => {
    const missing = (landDate: string) =>
      missingFor(
        { stage: 'proposition', status: 'ongoing', win: { landDate } },
        { hasHumanReply: true },
        'verify-win',
        now,
      ).map(({ field }) => field)
    expect(missing('2026-11-23T23:30:00.000Z')).not.toContain('win.landDate')
    expect(missing('2026-11-24T00:30:00.000Z')).toContain('win.landDate')
    expect(missing('not a date')).toContain('win.landDate')
  })

  it('should have guards for every stage but those that who moves alone decides', () => {
    const empty = stages.filter((stage) => stageGuards[stage].length === 0)
    expect(empty).toEqual(['won'])
  })
})
