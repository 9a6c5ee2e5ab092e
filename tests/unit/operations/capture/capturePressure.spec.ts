import { expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { capturePressure } from '@/operations/capture/capturePressure'

const submit = (payload: Payload, times: number) => {
  for (let n = 0; n < times; n++) capturePressure.add(payload)
}

it('should know how many came of late, and whether those are many', () => {
  const payload = {} as Payload
  expect(capturePressure.perSecond(payload)).toBe(0)
  expect(capturePressure.isHigh(payload)).toBe(false)
  submit(payload, 50)
  expect(capturePressure.perSecond(payload)).toBeGreaterThan(0)
  expect(capturePressure.isHigh(payload)).toBe(true)
  expect(capturePressure.perSecond({} as Payload)).toBe(0)
})

it('should have fewer pieces of work go together the more come, and one at least', () => {
  const payload = {} as Payload
  expect(capturePressure.together(payload, 10)).toBe(10)
  submit(payload, 1)
  expect(capturePressure.together(payload, 10)).toBeLessThan(10)
  submit(payload, 1_000)
  expect(capturePressure.together(payload, 10)).toBe(1)
})
