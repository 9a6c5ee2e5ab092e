import { expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { capturePressure } from '@/operations/capture/capturePressure'

it('should know who waits, also when a capture fails, and how many came', async () => {
  const payload = {} as Payload
  expect(capturePressure.isWaiting(payload)).toBe(false)
  let fail: (error: Error) => void = () => {}
  const failing = capturePressure.during(
    payload,
    () => new Promise<void>((_, reject) => (fail = reject)),
  )
  expect(capturePressure.isWaiting(payload)).toBe(true)
  expect(await capturePressure.during(payload, async () => 'stored')).toBe('stored')
  expect(capturePressure.isWaiting(payload)).toBe(true)
  fail(new Error('not stored'))
  await expect(failing).rejects.toThrow('not stored')
  expect(capturePressure.isWaiting(payload)).toBe(false)
  expect(capturePressure.perSecond(payload)).toBeGreaterThan(0)
  expect(capturePressure.perSecond({} as Payload)).toBe(0)
})
