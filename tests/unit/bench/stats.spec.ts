import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { median } from '../../../bench/stats/median'
import { percentile } from '../../../bench/stats/percentile'
import { slope } from '../../../bench/stats/slope'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })

describe('percentile', () => {
  it('should be the smallest value that so many per cent are not above', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n)
    expect([50, 99, 100].map((percent) => percentile(hundred, percent))).toEqual([50, 99, 100])
    expect(percentile([3, 1, 2], 50)).toBe(2)
    expect(percentile([7], 99)).toBe(7)
    expect(percentile([], 50)).toBeNaN()
  })

  it('should have at least so many per cent of all at or below it, and be one of them', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (all, percent) => {
        const found = percentile(all, percent)
        expect(all).toContain(found)
        const below = all.filter((value) => value <= found).length
        expect(below * 100).toBeGreaterThanOrEqual(all.length * percent)
        const smaller = all.filter((value) => value < found).length
        expect(smaller * 100).toBeLessThan(all.length * percent)
      }),
    )
  })
})

describe('median', () => {
  it('should be the middle value, or the mean of the two in the middle', () => {
    expect(median([5, 1, 3])).toBe(3)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([10, 9])).toBe(9.5)
    expect(median([])).toBeNaN()
  })
})

describe('slope', () => {
  it('should find the line that the values were made by', () => {
    const number = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 50 }), (rise, start, length) => {
        const line = Array.from({ length }, (_, step) => start + rise * step)
        expect(slope(line)).toBeCloseTo(rise, 6)
      }),
    )
  })

  it('should be level where there is no line', () => {
    expect(slope([5])).toBe(0)
    expect(slope([1, 2, 1])).toBe(0)
  })
})
