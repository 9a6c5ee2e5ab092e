import { expect, it } from '@jest/globals'

import { isYetToCome } from '@/domain/pipeline/isYetToCome'

const now = new Date('2026-11-23T10:00:00.000Z')

it.each([
  ['2026-11-23T09:59:59.999Z', false],
  ['2026-11-23T10:05:00.000Z', false],
  ['2026-11-23T10:05:00.001Z', true],
  ['2026-11-23T10:05:00.000+01:00', false],
  ['2026-12-23', true],
])('should allow for clocks that are five minutes fast: %s', (at, isAhead) => {
  expect(isYetToCome(at, now)).toBe(isAhead)
})
