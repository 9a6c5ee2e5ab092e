import { describe, expect, it } from '@jest/globals'

import { floors } from '../../../bench/soak/floors'
import { growthOf } from '../../../bench/soak/growthOf'

const thirty = (megabytes: (minute: number) => number) =>
  Array.from({ length: 30 }, (_, minute) => megabytes(minute))

describe('growthOf', () => {
  it('should not count what the warm-up takes', () => {
    const growth = growthOf(
      thirty((minute) => Math.min(100 + minute * 20, 300)),
      0.5,
    )
    expect(growth).toEqual({ perHour: 0, ratio: 1, isFlat: true })
  })

  it('should see a leak, and say how much an hour it is', () => {
    const growth = growthOf(
      thirty((minute) => 200 + minute * 2),
      0.5,
    )
    expect(growth.isFlat).toBe(false)
    expect(growth.perHour).toBeCloseTo(120)
  })

  it('should allow for noise', () => {
    expect(
      growthOf(
        thirty((minute) => 200 + (minute % 5)),
        0.5,
      ).isFlat,
    ).toBe(true)
  })
})

describe('floors', () => {
  it('should keep the lowest of every so many, and no rest', () => {
    expect(floors([5, 3, 9, 1, 2, 8, 0], 3)).toEqual([3, 1])
  })
})
