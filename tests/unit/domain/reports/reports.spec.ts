import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { funnelReport } from '@/domain/reports/funnelReport'
import { lossReport } from '@/domain/reports/lossReport'
import { median } from '@/domain/reports/median'
import { percentile } from '@/domain/reports/percentile'
import { reportPeriod } from '@/domain/reports/reportPeriod'
import { type ReportedClock, serviceReport } from '@/domain/reports/serviceReport'
import { toCsv } from '@/domain/reports/toCsv'

const now = new Date('2026-11-20T12:00Z')

const clock = (fields: Partial<ReportedClock>): ReportedClock => ({
  name: 'firstResponse',
  group: null,
  state: 'stopped',
  dueAt: '2026-11-19T12:00:00.000Z',
  breachedAt: null,
  elapsedMinutes: null,
  ...fields,
})

describe('the statistics', () => {
  it('should be the middle and the nine of ten', () => {
    expect([median([]), median([3]), median([1, 2, 3, 10])]).toEqual([null, 3, 2.5])
    expect(percentile([], 0.9)).toBeNull()
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9)).toBe(9)
    expect(percentile([5], 0.9)).toBe(5)
  })
})

describe('reportPeriod', () => {
  it('should be of days in London, in summer and winter', () => {
    expect(reportPeriod('2026-06-01', '2026-12-01')).toEqual({
      start: new Date('2026-05-31T23:00Z'),
      end: new Date('2026-12-01T00:00Z'),
    })
  })
})

describe('serviceReport', () => {
  it('should tell the met from the breached and the open', () => {
    const breachedAt = '2026-11-19T12:00:00.000Z'
    const rows = serviceReport(
      [
        clock({ elapsedMinutes: 100 }),
        clock({ elapsedMinutes: 200 }),
        clock({ elapsedMinutes: 600, breachedAt }),
        clock({ state: 'running', dueAt: '2026-11-20T12:00:00.000Z' }),
        clock({ state: 'paused', dueAt: null }),
        clock({ state: 'running' }),
        clock({ state: 'cancelled', elapsedMinutes: 10 }),
        clock({ state: 'cancelled', elapsedMinutes: 999, breachedAt }),
        clock({ name: 'triage', elapsedMinutes: 5 }),
      ],
      now,
    )
    expect(rows).toEqual([
      {
        clock: 'triage',
        group: null,
        count: 1,
        met: 1,
        breached: 0,
        open: 0,
        medianMinutes: 5,
        p90Minutes: 5,
      },
      {
        clock: 'firstResponse',
        group: null,
        count: 7,
        met: 2,
        breached: 3,
        open: 2,
        medianMinutes: 200,
        p90Minutes: 600,
      },
    ])
  })

  it('should come to the same in all as by groups', () => {
    const clocks = fc.array(
      fc.record({
        name: fc.constantFrom('triage' as const, 'firstResponse' as const),
        group: fc.constantFrom('a', 'b', null),
        state: fc.constantFrom('running', 'paused', 'stopped', 'cancelled'),
        dueAt: fc.constantFrom('2026-11-19T12:00:00.000Z', '2026-11-21T12:00:00.000Z'),
        breachedAt: fc.constantFrom(null, '2026-11-19T12:00:00.000Z'),
        elapsedMinutes: fc.nat(1000),
      }) as fc.Arbitrary<ReportedClock>,
    )
    fc.assert(
      fc.property(clocks, (all) => {
        const sum = (rows: { count: number }[]) => rows.reduce((total, row) => total + row.count, 0)
        const ungrouped = all.map((each) => ({ ...each, group: null }))
        const rows = serviceReport(all, now)
        expect(sum(rows)).toBe(sum(serviceReport(ungrouped, now)))
        for (const row of rows) expect(row.count).toBe(row.met + row.breached + row.open)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('funnelReport', () => {
  const period = reportPeriod('2026-11-01', '2026-12-01')
  const move = (enquiry: string, at: string, to: string) => ({ enquiry, at, to })
  const row = (moves: ReturnType<typeof move>[], stage: string) =>
    funnelReport(moves, period).find((each) => each.stage === stage)

  it('should count the first instant of the period, and not the one after its last', () => {
    const moves = [
      move('a', '2026-11-01T00:00:00.000Z', 'received'),
      move('a', '2026-12-01T00:00:00.000Z', 'triaged/ongoing'),
      move('b', '2026-10-31T23:59:59.999Z', 'received'),
      move('b', '2026-11-30T23:59:59.999Z', 'triaged/ongoing'),
    ]
    expect(row(moves, 'received')).toMatchObject({ entries: 1, exits: 1, forward: 1 })
    expect(row(moves, 'triaged')).toMatchObject({ entries: 1, exits: 0, conversion: null })
  })

  it('should tell how a stage was left and how long it took', () => {
    const moves = [
      move('a', '2026-11-01T10:00:00.000Z', 'received'),
      move('a', '2026-11-03T10:00:00.000Z', 'triaged/ongoing'),
      move('a', '2026-11-04T10:00:00.000Z', 'triaged/delayed'),
      move('a', '2026-11-05T10:00:00.000Z', 'triaged/ongoing'),
      move('a', '2026-11-06T10:00:00.000Z', 'received/ongoing'),
      move('a', '2026-11-07T10:00:00.000Z', 'received/spam'),
      move('a', '2026-11-08T10:00:00.000Z', 'responded/ongoing'),
    ]
    expect(row(moves, 'received')).toEqual({
      stage: 'received',
      entries: 2,
      exits: 2,
      forward: 1,
      back: 0,
      closed: 1,
      conversion: 0.5,
      medianDays: 1.5,
      p90Days: 2,
    })
    expect(row(moves, 'triaged')).toMatchObject({ entries: 1, back: 1, medianDays: 3 })
    expect(row(moves, 'responded')).toMatchObject({ entries: 1, exits: 0 })
  })
})

describe('lossReport', () => {
  it('should count like with like, the most frequent first', () => {
    const price = { status: 'lost', reason: 'Price', lostTo: 'Rotterdam' } as const
    const silence = { status: 'abandoned', reason: 'Silence', lostTo: null } as const
    expect(lossReport([silence, price, price])).toEqual([
      { ...price, count: 2 },
      { ...silence, count: 1 },
    ])
  })
})

describe('toCsv', () => {
  it('should quote what needs it, and make no formula of a text', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          { a: 'one, "two"', b: -5 },
          { a: '=HYPERLINK("x")', b: null },
          { a: '한국어\nzwei', b: 0.5 },
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"one, ""two""",-5\r\n"\'=HYPERLINK(""x"")",\r\n"한국어\nzwei",0.5\r\n')
  })
})
