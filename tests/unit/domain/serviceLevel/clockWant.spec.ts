import { describe, expect, it } from '@jest/globals'

import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import { breachClock } from '@/domain/serviceLevel/breachClock'
import type { Clock } from '@/domain/serviceLevel/clock'
import type { ClockName } from '@/domain/serviceLevel/clockNames'
import { type ClockFacts, clockWant } from '@/domain/serviceLevel/clockWant'
import { defaultSettings as settings } from '@/domain/serviceLevel/serviceSettings'
import { settleClock } from '@/domain/serviceLevel/settleClock'

const facts: ClockFacts = { firstReplyAt: null, acknowledgement: { isOwed: false, sentAt: null } }

const runningTo: Record<'aftercareReview' | 'proposition', (day: string) => object> = {
  proposition: (deadline) => ({
    stage: 'proposition',
    status: 'ongoing',
    proposition: { deadline },
  }),
  aftercareReview: (nextReviewAt) => ({
    stage: 'aftercare',
    status: 'won',
    aftercare: { nextReviewAt },
  }),
}
const names = ['proposition', 'aftercareReview'] as const

const settle = (name: (typeof names)[number], day: string, latest: Clock | null, at: string) =>
  settleClock({
    name: name as ClockName,
    want: clockWant(name, { record: runningTo[name](day) as PipelineRecord, facts }),
    latest: latest && { clock: latest, settings },
    at: new Date(at),
    now: new Date(at),
    priority: 'normal',
    settings,
  })

describe.each(names)('the clock %s, which runs to a day', (name) => {
  // As the admin's picker stores a day, and as the API may.
  it.each(['2026-07-14T12:00:00.000Z', '2026-07-14', '2026-07-14T00:00:00.000Z'])(
    'should be late when %s has ended in London, and not before',
    (day) => {
      const { begun } = settle(name, day, null, '2026-07-01T10:00:00.000Z')
      const asOf = (now: string) => breachClock(begun!, new Date(now)).breachedAt
      expect(asOf('2026-07-14T22:59:59.999Z')).toBeNull()
      expect(asOf('2026-07-14T23:00:00.000Z')).toBe('2026-07-14T22:59:59.999Z')
    },
  )

  it('should be late at the time of the day that it is given', () => {
    const { begun } = settle(name, '2026-07-14T09:00:00.000Z', null, '2026-07-01T10:00:00.000Z')
    expect(begun!.dueAt).toBe('2026-07-14T09:00:00.000Z')
    const settled = settle(name, '2026-07-14T15:00:00.000Z', begun, '2026-07-02T10:00:00.000Z')
    expect(settled.begun).toMatchObject({ dueAt: '2026-07-14T15:00:00.000Z' })
  })

  it('should run on when its day is said by another time, and was when it began', () => {
    const { begun } = settle(name, '2026-07-14', null, '2026-07-01T10:00:00.000Z')
    for (const dueAt of [begun!.dueAt, '2026-07-14T12:00:00.000Z']) {
      const clock = { ...begun!, dueAt }
      const settled = settle(name, '2026-07-14T12:00:00.000Z', clock, '2026-07-02T10:00:00.000Z')
      expect(settled).toEqual({ latest: clock, begun: null })
    }
  })

  it('should begin anew when it is given another day', () => {
    const { begun } = settle(name, '2026-07-14', null, '2026-07-01T10:00:00.000Z')
    const settled = settle(name, '2026-07-15', begun, '2026-07-02T10:00:00.000Z')
    expect(settled.latest!.state).toBe(name === 'proposition' ? 'cancelled' : 'stopped')
    expect(settled.begun).toMatchObject({ dueAt: '2026-07-15T22:59:59.999Z' })
  })
})
