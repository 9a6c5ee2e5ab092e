import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { BusinessCalendar } from '@/domain/businessTime/businessCalendar'
import { compareService } from '@/domain/reports/compareService'
import { serviceReport } from '@/domain/reports/serviceReport'
import { breachClock } from '@/domain/serviceLevel/breachClock'
import { changeSettings } from '@/domain/serviceLevel/changeSettings'
import type { Clock } from '@/domain/serviceLevel/clock'
import { type ClockName, clockNames } from '@/domain/serviceLevel/clockNames'
import { pauseClock } from '@/domain/serviceLevel/pauseClock'
import { type Priority, priorities } from '@/domain/serviceLevel/priorities'
import { type KeptClock, recountClock } from '@/domain/serviceLevel/recountClock'
import { resumeClock } from '@/domain/serviceLevel/resumeClock'
import { serviceLevelNames } from '@/domain/serviceLevel/serviceLevels'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'
import { startClock } from '@/domain/serviceLevel/startClock'
import { stopClock } from '@/domain/serviceLevel/stopClock'

const runs = { numRuns: 1000 }
const settings = defaultSettings
const { calendar } = settings
const BEGAN = Date.parse('2026-03-20T08:00Z')
const at = (minutes: number) => new Date(BEGAN + minutes * 60_000)
const now = at(80_000)

const longDays: BusinessCalendar = {
  ...calendar,
  weekly: { mon: [['07:00', '22:00']], wed: [['07:00', '22:00']], sat: [['09:00', '13:00']] },
  holidays: null,
}

type Step = { does: 'cancel' | 'look' | 'pause' | 'resume' | 'stop'; when: number }

const steps: Record<Step['does'], (clock: Clock, when: Date) => Clock> = {
  pause: pauseClock,
  resume: (clock, when) => resumeClock(clock, when, settings),
  look: breachClock,
  stop: (clock, when) => stopClock(clock, when, calendar),
  cancel: (clock, when) => stopClock(clock, when, calendar, 'cancelled'),
}

/** As the product keeps clocks: one thing after the other, each at its own time, some told late. */
const histories = fc
  .record({
    name: fc.constantFrom<ClockName>(...clockNames),
    priority: fc.constantFrom<Priority>(...priorities),
    began: fc.nat(20_000),
    until: fc.nat(20_000),
    does: fc.array(
      fc.record({
        does: fc.constantFrom<Step['does']>('pause', 'resume', 'look', 'look', 'stop', 'cancel'),
        when: fc.nat(60_000),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ name, priority, began, until, does }): KeptClock => {
    const isDate = !serviceLevelNames.some((level) => level === name)
    const start = { name, at: at(began), priority, settings }
    const clock = does.reduce<Clock>(
      // Nothing ends before it began.
      (kept, { does: what, when }) => steps[what](kept, at(Math.max(began, when))),
      startClock({ ...start, ...(isDate && { until: at(began + until) }) }),
    )
    return { ...clock, name, priority }
  })

const recount = (clock: KeptClock, changes = {}) =>
  recountClock({
    clock,
    kept: settings,
    other: changeSettings(settings, changes, clock.priority),
  })

const isLate = ({ breachedAt, state, dueAt }: ReturnType<typeof recount>) =>
  breachedAt !== null || (state === 'running' && dueAt! < now.toISOString())

const clockOf = (fields: Partial<KeptClock>): KeptClock => ({
  ...startClock({
    name: 'firstResponse',
    at: new Date('2026-11-16T10:00Z'),
    priority: 'normal',
    settings,
  }),
  name: 'firstResponse',
  priority: 'normal',
  ...fields,
})

describe('a clock counted anew', () => {
  it('should come to the official figures when nothing is changed', () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 20 }), (clocks) => {
        const grouped = clocks.map((clock, n) => ({ ...clock, group: n % 3 ? 'a' : null }))
        const official = serviceReport(grouped, now)
        const whatIf = serviceReport(
          grouped.map((clock) => ({ ...clock, ...recount(clock) })),
          now,
        )
        expect(whatIf).toEqual(official)
        for (const { difference } of compareService(official, whatIf)) {
          expect(Object.values(difference).every((value) => !value)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('should not be late with more time where it was in time with less', () => {
    fc.assert(
      fc.property(histories, fc.nat(3000), fc.nat(3000), (clock, a, b) => {
        const targets = (minutes: number) => ({
          targets: Object.fromEntries(serviceLevelNames.map((name) => [name, minutes + 1])),
        })
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const isLateWithMore = isLate(recount(clock, targets(more)))
        if (isLateWithMore) expect(isLate(recount(clock, targets(less)))).toBe(true)
      }),
      runs,
    )
  })

  it('should be what the product would have kept by the other settings', () => {
    const inOrder = fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000), fc.nat(5000))
    fc.assert(
      fc.property(inOrder, ([began, run, rest, more]) => {
        const keep = (by: typeof settings) => {
          const start = { name: 'firstResponse', at: at(began), priority: 'normal' } as const
          const held = pauseClock(startClock({ ...start, settings: by }), at(began + run))
          const on = resumeClock(held, at(began + run + rest), by)
          return stopClock(on, at(began + run + rest + more), by.calendar)
        }
        const changes = { calendar: longDays, targets: { firstResponse: 300 } }
        const other = changeSettings(settings, changes, 'normal')
        const kept = { ...keep(settings), name: 'firstResponse', priority: 'normal' } as const
        expect(recountClock({ clock: kept, kept: settings, other })).toEqual(keep(other))
      }),
      runs,
    )
  })

  it('should keep a breach that was seen before the reply was recorded, unless it has more time', () => {
    const seen = clockOf({
      state: 'stopped',
      stoppedAt: '2026-11-16T11:00:00.000Z',
      elapsedMinutes: 60,
      breachedAt: '2026-11-17T10:00:00.000Z',
    })
    expect(recount(seen)).toMatchObject({ breachedAt: '2026-11-17T10:00:00.000Z' })
    expect(recount(seen, { targets: { firstResponse: 120 } })).toMatchObject({
      breachedAt: '2026-11-16T12:00:00.000Z',
    })
    expect(recount(seen, { targets: { firstResponse: 481 } })).toMatchObject({ breachedAt: null })
  })

  it('should leave a date what it is, and count its minutes by other hours', () => {
    const date = clockOf({
      name: 'proposition',
      state: 'stopped',
      dueAt: '2026-11-17T10:00:00.000Z',
      stoppedAt: '2026-11-18T10:00:00.000Z',
      elapsedMinutes: 960,
      breachedAt: '2026-11-17T10:00:00.000Z',
    })
    const hours = { ...calendar, weekly: { ...calendar.weekly, tue: [] } }
    expect(recount(date, { calendar: hours })).toMatchObject({
      breachedAt: '2026-11-17T10:00:00.000Z',
      elapsedMinutes: 480,
    })
  })
})

describe('changed targets', () => {
  const minutes = (priority: Priority, targets: object) =>
    startClock({
      name: 'firstResponse',
      at: at(0),
      priority,
      settings: changeSettings(settings, { targets }, priority),
    }).target.minutes

  it('should be shared out by priority, or be those of the priority named', () => {
    expect(minutes('normal', { firstResponse: 240 })).toBe(240)
    expect(minutes('urgent', { firstResponse: 240 })).toBe(120)
    for (const each of [1, 7, 33, 481, 119_999]) {
      expect(minutes('high', { firstResponse: { high: each } })).toBe(each)
    }
    expect(minutes('normal', { firstResponse: { high: 30 } })).toBe(480)
    expect(minutes('normal', { triage: 30 })).toBe(480)
  })

  it('should give what machines do as many minutes whatever the priority', () => {
    for (const acknowledge of [7, { urgent: 7 }]) {
      const changed = changeSettings(settings, { targets: { acknowledge } }, 'urgent')
      const { target } = startClock({
        name: 'acknowledge',
        at: at(0),
        priority: 'urgent',
        settings: changed,
      })
      expect(target).toEqual({ minutes: 7, time: 'elapsed' })
    }
  })
})
