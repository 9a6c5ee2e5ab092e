import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { bankHolidays } from '@/domain/businessTime/bankHolidays'
import type { BusinessCalendar, Weekday } from '@/domain/businessTime/businessCalendar'
import { weekdays } from '@/domain/businessTime/businessCalendar'
import { defaultCalendar } from '@/domain/businessTime/defaultCalendar'
import { dueAt } from '@/domain/businessTime/dueAt'
import { elapsedMinutes } from '@/domain/businessTime/elapsedMinutes'
import { isOpen } from '@/domain/businessTime/isOpen'
import { nextOpening } from '@/domain/businessTime/nextOpening'

import { lawfulHolidays, oracleDueAt, oracleElapsed } from './minuteOracle'

const runs = { numRuns: 1000 }
const minute = 60_000

const wholeMinute = (at: Date) => new Date(Math.floor(at.getTime() / minute) * minute)

const anyTime = fc
  .date({
    min: new Date('2020-01-01T00:00Z'),
    max: new Date('2035-11-30T00:00Z'),
    noInvalidDate: true,
  })
  .map(wholeMinute)

const changeDays = fc
  .constantFrom('2020-03-29', '2024-03-31', '2026-03-29', '2021-10-31', '2026-10-25', '2035-10-28')
  .chain((date) =>
    fc.integer({ min: -1440, max: 2880 }).map((offset) => {
      return new Date(new Date(`${date}T00:00Z`).getTime() + offset * minute)
    }),
  )

const times = fc.oneof({ weight: 4, arbitrary: anyTime }, { weight: 1, arbitrary: changeDays })

const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const openings = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 4 })
  .map((points) => {
    const sorted = points.sort((a, b) => a - b)
    const pairs: [string, string][] = [[clockTime(sorted[0]!), clockTime(sorted[1]!)]]
    if (sorted.length === 4) pairs.push([clockTime(sorted[2]!), clockTime(sorted[3]!)])
    return pairs
  })

const calendars: fc.Arbitrary<BusinessCalendar> = fc.oneof(
  fc.constant(defaultCalendar),
  fc.record({
    timeZone: fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Seoul', 'Asia/Kolkata'),
    weekly: fc
      .tuple(
        fc.dictionary(fc.constantFrom<Weekday>(...weekdays), openings),
        fc.constantFrom<Weekday>(...weekdays),
      )
      .map(([weekly, always]) => ({
        [always]: [['08:30', '24:00']] as [string, string][],
        ...weekly,
      })),
    holidays: fc.constantFrom<'GB-ENG' | null>('GB-ENG', null),
    closed: fc.constant(['2026-12-24', '2027-12-24']),
  }),
)

const minutes = fc.integer({ min: 0, max: 5000 })
const london = (text: string) => new Date(text)

describe('bankHolidays', () => {
  it('should be those that the law gives England from 2020 to 2035', () => {
    for (let year = 2020; year <= 2035; year += 1) {
      expect([...bankHolidays(year)].sort()).toEqual(lawfulHolidays(year))
    }
  })

  it('should have the moved and the single ones, and no mere observance', () => {
    for (const date of ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']) {
      expect(bankHolidays(Number(date.slice(0, 4))).has(date)).toBe(true)
    }
    for (const date of ['2020-05-04', '2022-05-30', '2026-03-15', '2026-04-05', '2026-12-24']) {
      expect(bankHolidays(Number(date.slice(0, 4))).has(date)).toBe(false)
    }
  })
})

describe('dueAt', () => {
  it('should fall due on Monday at eleven for two hours from Saturday at ten', () => {
    expect(dueAt(london('2026-11-21T10:00Z'), 120, defaultCalendar)).toEqual(
      london('2026-11-23T11:00Z'),
    )
  })

  it('should call the closing instant due, not the next opening', () => {
    expect(dueAt(london('2026-11-23T09:00Z'), 480, defaultCalendar)).toEqual(
      london('2026-11-23T17:00Z'),
    )
    expect(dueAt(london('2026-11-23T17:00Z'), 1, defaultCalendar)).toEqual(
      london('2026-11-24T09:01Z'),
    )
  })

  it('should pass over Christmas, its substitute day and a day closed by staff', () => {
    const calendar = { ...defaultCalendar, closed: ['2026-12-24'] }
    expect(dueAt(london('2026-12-23T16:30Z'), 60, calendar)).toEqual(london('2026-12-29T09:30Z'))
  })

  it('should count an hour less in spring and more in autumn', () => {
    const always = {
      ...defaultCalendar,
      holidays: null,
      weekly: { sun: [['00:00', '24:00']] as const },
    }
    const day = (date: string) =>
      elapsedMinutes(london(`${date}T00:00Z`), london(`${date}T23:59Z`), always)
    expect(dueAt(london('2026-03-29T00:00Z'), 1380, always)).toEqual(london('2026-03-29T23:00Z'))
    expect(dueAt(london('2026-10-24T23:00Z'), 1500, always)).toEqual(london('2026-10-26T00:00Z'))
    expect(day('2026-03-29')).toBe(1380)
  })

  it('should agree with a reckoning minute by minute', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 1200 }), calendars, (from, wanted, calendar) => {
        expect(dueAt(from, wanted, calendar)).toEqual(oracleDueAt(from, wanted, calendar))
      }),
      runs,
    )
  })

  it('should come to the same in one step or in two', () => {
    fc.assert(
      fc.property(times, minutes, minutes, calendars, (from, a, b, calendar) => {
        expect(dueAt(from, a + b, calendar)).toEqual(dueAt(dueAt(from, a, calendar), b, calendar))
      }),
      runs,
    )
  })

  it('should never be earlier for a later start', () => {
    fc.assert(
      fc.property(times, fc.nat(20_000), minutes, calendars, (from, later, wanted, calendar) => {
        const second = new Date(from.getTime() + later * minute)
        expect(dueAt(second, wanted, calendar).getTime()).toBeGreaterThanOrEqual(
          dueAt(from, wanted, calendar).getTime(),
        )
      }),
      runs,
    )
  })

  it('should be the same from a closed moment as from the next opening', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 5000 }), calendars, (from, wanted, calendar) => {
        fc.pre(!isOpen(from, calendar))
        expect(dueAt(from, wanted, calendar)).toEqual(
          dueAt(nextOpening(from, calendar), wanted, calendar),
        )
      }),
      runs,
    )
  })

  it('should refuse what is no number of minutes, and a calendar that never opens', () => {
    expect(() => dueAt(new Date(0), -1, defaultCalendar)).toThrow(RangeError)
    expect(() => dueAt(new Date(0), NaN, defaultCalendar)).toThrow(RangeError)
    expect(() => dueAt(new Date(NaN), 1, defaultCalendar)).toThrow(RangeError)
    expect(() => dueAt(new Date(0), 1, { ...defaultCalendar, weekly: {} })).toThrow(RangeError)
  })
})

describe('elapsedMinutes', () => {
  it('should give back the minutes that made the due time', () => {
    fc.assert(
      fc.property(times, minutes, calendars, (from, wanted, calendar) => {
        expect(elapsedMinutes(from, dueAt(from, wanted, calendar), calendar)).toBe(wanted)
      }),
      runs,
    )
  })

  it('should agree with a reckoning minute by minute', () => {
    fc.assert(
      fc.property(times, fc.nat(6000), calendars, (from, length, calendar) => {
        const to = new Date(from.getTime() + length * minute)
        expect(elapsedMinutes(from, to, calendar)).toBe(oracleElapsed(from, to, calendar))
      }),
      runs,
    )
  })

  it('should be nothing backwards', () => {
    expect(
      elapsedMinutes(london('2026-11-23T15:00Z'), london('2026-11-23T10:00Z'), defaultCalendar),
    ).toBe(0)
  })
})

describe('nextOpening', () => {
  it('should be open, and the moment itself while open', () => {
    fc.assert(
      fc.property(times, calendars, (from, calendar) => {
        const next = nextOpening(from, calendar)
        expect(isOpen(next, calendar)).toBe(true)
        expect(next.getTime() === from.getTime()).toBe(isOpen(from, calendar))
        expect(elapsedMinutes(from, next, calendar)).toBe(0)
      }),
      runs,
    )
  })
})
