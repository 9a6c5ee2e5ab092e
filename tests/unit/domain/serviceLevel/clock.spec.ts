import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { elapsedMinutes } from '@/domain/businessTime/elapsedMinutes'
import { isOpen } from '@/domain/businessTime/isOpen'
import { milliseconds } from '@/domain/milliseconds'
import { alertClock } from '@/domain/serviceLevel/alertClock'
import { breachClock } from '@/domain/serviceLevel/breachClock'
import type { Clock } from '@/domain/serviceLevel/clock'
import { clockMinutes } from '@/domain/serviceLevel/clockMinutes'
import { pauseClock } from '@/domain/serviceLevel/pauseClock'
import { resumeClock } from '@/domain/serviceLevel/resumeClock'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'
import { settleClock } from '@/domain/serviceLevel/settleClock'
import { startClock } from '@/domain/serviceLevel/startClock'
import { stopClock } from '@/domain/serviceLevel/stopClock'

const runs = { numRuns: 1000 }
const settings = defaultSettings
const { calendar } = settings

const start = (at: Date, priority: 'normal' | 'urgent' = 'normal') =>
  startClock({ name: 'firstResponse', at, priority, settings })

const times = fc
  .date({
    min: new Date('2024-01-01T00:00Z'),
    max: new Date('2027-12-31T00:00Z'),
    noInvalidDate: true,
  })
  .map((at) => new Date(Math.floor(at.getTime() / milliseconds.minute) * milliseconds.minute))
const later = fc.nat({ max: 20_000 })
const after = (at: Date, minutes: number) => new Date(at.getTime() + minutes * milliseconds.minute)

describe('a clock', () => {
  it('should run as long as its target, whatever the pauses', () => {
    fc.assert(
      fc.property(times, fc.array(fc.tuple(later, later), { maxLength: 4 }), (began, gaps) => {
        let clock: Clock = start(began)
        let at = began
        for (const [run, rest] of gaps) {
          at = after(at, run)
          if (clock.dueAt && at >= new Date(clock.dueAt)) break
          clock = pauseClock(clock, at)
          at = after(at, rest)
          clock = resumeClock(clock, at, settings)
        }
        expect(clockMinutes(clock, new Date(clock.dueAt!), calendar)).toBeCloseTo(480, 6)
      }),
      runs,
    )
  })

  it('should not pause double when it is paused twice, nor resume twice', () => {
    fc.assert(
      fc.property(times, later, later, later, (began, run, again, rest) => {
        const once = pauseClock(start(began), after(began, run))
        expect(pauseClock(once, after(began, run + again))).toBe(once)
        const on = resumeClock(once, after(began, run + again + rest), settings)
        expect(resumeClock(on, after(began, run + again + rest + 1), settings)).toBe(on)
      }),
      runs,
    )
  })

  it('should count what passed between start and stop without the pause', () => {
    fc.assert(
      fc.property(times, later, later, later, (began, run, rest, more) => {
        const [held, on, end] = [run, run + rest, run + rest + more].map((m) => after(began, m))
        const clock = stopClock(
          resumeClock(pauseClock(start(began), held!), on!, settings),
          end!,
          calendar,
        )
        expect(clock.elapsedMinutes).toBeCloseTo(
          elapsedMinutes(began, held!, calendar) + elapsedMinutes(on!, end!, calendar),
          6,
        )
      }),
      runs,
    )
  })

  it('should be breached at its due time, however late or often somebody looks', () => {
    fc.assert(
      fc.property(times, fc.array(later, { maxLength: 5 }), later, (began, looks, run) => {
        const end = after(began, run)
        const clock = start(began)
        const looked = looks
          .sort((a, b) => a - b)
          .filter((look) => look <= run)
          .reduce((seen, look) => breachClock(seen, after(began, look)), clock)
        const stopped = stopClock(looked, end, calendar)
        expect(stopped).toEqual(stopClock(clock, end, calendar))
        expect(stopped.breachedAt).toBe(end > new Date(clock.dueAt!) ? clock.dueAt : null)
        expect(breachClock(stopped, after(end, 99_999))).toBe(stopped)
      }),
      runs,
    )
  })

  it('should keep a breach through pauses, other hours and its end', () => {
    const clock = breachClock(start(new Date('2026-11-16T10:00Z')), new Date('2026-11-18T10:00Z'))
    const held = pauseClock(clock, new Date('2026-11-18T11:00Z'))
    const other = { ...settings, calendar: { ...calendar, timeZone: 'Asia/Seoul' } }
    const on = resumeClock(held, new Date('2026-11-19T11:00Z'), other)
    const end = stopClock(on, new Date('2026-11-19T12:00Z'), other.calendar)
    for (const each of [held, on, end]) expect(each.breachedAt).toBe('2026-11-17T10:00:00.000Z')
  })

  it('should give an urgent enquiry half the time', () => {
    expect(start(new Date('2026-11-16T09:00Z'), 'urgent').dueAt).toBe('2026-11-16T13:00:00.000Z')
  })

  it('should fall due, and be warned of, in opening hours or as they end', () => {
    fc.assert(
      fc.property(times, (began) => {
        const { dueAt, nextAlertAt } = start(began)
        for (const at of [dueAt!, nextAlertAt!]) {
          expect(isOpen(new Date(Date.parse(at) - 1), calendar)).toBe(true)
        }
      }),
      runs,
    )
  })
})

describe('alertClock', () => {
  /** Sweeps at these times and answers whom it told. */
  const told = (sweeps: string[]) => {
    let clock: Clock = start(new Date('2026-11-16T09:00Z'))
    return sweeps.flatMap((sweep) => {
      clock = breachClock(clock, new Date(sweep))
      const alert = alertClock(clock, new Date(sweep), settings)
      if (!alert) return []
      clock = alert.clock
      return alert.tell ?? []
    })
  }

  it('should warn at three quarters, then tell one after the other', () => {
    expect(told(['2026-11-16T14:59Z'])).toEqual([])
    expect(
      told([
        '2026-11-16T15:00Z',
        '2026-11-16T15:01Z',
        '2026-11-17T09:00Z',
        '2026-11-17T09:30Z',
        '2026-11-17T10:00Z',
        '2026-11-17T11:00Z',
        '2026-11-17T12:00Z',
      ]),
    ).toEqual(['warning', 'owner', 'cover', 'desk'])
  })

  it('should not warn of what is late already', () => {
    expect(told(Array<string>(9).fill('2026-11-20T09:00Z'))).toEqual(['owner', 'cover', 'desk'])
  })
})

describe('settleClock', () => {
  const at = new Date('2026-11-18T10:00Z')
  const common = { at, now: at, priority: 'normal', settings } as const

  it('should begin in the past only the first time', () => {
    const want = { is: 'running', since: '2026-11-16T10:00:00.000Z' } as const
    const first = settleClock({ ...common, name: 'triage', want, latest: null })
    expect(first.begun?.startedAt).toBe('2026-11-16T10:00:00.000Z')
    const over = stopClock(first.begun!, new Date('2026-11-17T10:00Z'), calendar)
    const second = settleClock({
      ...common,
      name: 'triage',
      want,
      latest: { clock: over, settings },
    })
    expect(second.begun?.startedAt).toBe(at.toISOString())
  })

  it('should change nothing the second time', () => {
    const wants = [{ is: 'running' }, { is: 'paused' }, { is: 'stopped' }] as const
    for (const want of wants) {
      const clock = start(new Date('2026-11-18T09:30Z'))
      const once = settleClock({
        ...common,
        name: 'triage',
        want,
        latest: { clock, settings },
      }).latest!
      expect(
        settleClock({ ...common, name: 'triage', want, latest: { clock: once, settings } }).latest,
      ).toBe(once)
    }
  })

  it('should end a clock no earlier than it began', () => {
    const clock = start(new Date('2026-11-18T09:30Z'))
    const want = { is: 'stopped', at: '2026-11-01T00:00:00.000Z' } as const
    const { latest } = settleClock({
      ...common,
      name: 'triage',
      want,
      latest: { clock, settings },
    })
    expect(latest).toMatchObject({ stoppedAt: clock.startedAt, elapsedMinutes: 0 })
  })
})
