import { describe, expect, it } from '@jest/globals'

import { endOfDay } from '@/domain/businessTime/endOfDay'

describe('endOfDay', () => {
  it.each([
    ['in winter', '2026-01-05T12:00:00.000Z', '2026-01-06T00:00:00.000Z'],
    [
      'in summer, when midnight is an hour sooner',
      '2026-07-14T12:00:00.000Z',
      '2026-07-14T23:00:00.000Z',
    ],
    ['of a date alone', '2026-07-14', '2026-07-14T23:00:00.000Z'],
    ['late in a summer evening', '2026-07-14T22:59:59.999Z', '2026-07-14T23:00:00.000Z'],
    ['at a midnight, which begins a day', '2026-07-14T23:00:00.000Z', '2026-07-15T23:00:00.000Z'],
    ['of the day that has 23 hours', '2026-03-29T00:30:00.000Z', '2026-03-29T23:00:00.000Z'],
    ['of the day that has 25 hours', '2026-10-25T00:30:00.000Z', '2026-10-26T00:00:00.000Z'],
  ])('should be the midnight in London: %s', (_, at, end) => {
    expect(endOfDay(new Date(at)).toISOString()).toBe(end)
  })
})
