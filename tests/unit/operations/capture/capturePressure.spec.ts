import { expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { capturePressure } from '@/operations/capture/capturePressure'

const submit = (payload: Payload, times: number) => {
  for (let n = 0; n < times; n++) capturePressure.add(payload)
}

const payloadOn = (name: 'mongoose' | 'sqlite') => ({ db: { name } }) as Payload

it('should know how many came of late, and whether those are many', () => {
  const payload = payloadOn('sqlite')
  expect(capturePressure.perSecond(payload)).toBe(0)
  expect(capturePressure.isHigh(payload)).toBe(false)
  submit(payload, 50)
  expect(capturePressure.perSecond(payload)).toBeGreaterThan(0)
  expect(capturePressure.isHigh(payload)).toBe(true)
  expect(capturePressure.perSecond(payloadOn('sqlite'))).toBe(0)
})

it('should find few many on SQLite alone, where they wait for what is under way', () => {
  const [sqlite, mongodb] = [payloadOn('sqlite'), payloadOn('mongoose')]
  for (const payload of [sqlite, mongodb]) submit(payload, 1)
  expect(capturePressure.isHigh(sqlite)).toBe(true)
  expect(capturePressure.isHigh(mongodb)).toBe(false)
  submit(mongodb, 50)
  expect(capturePressure.isHigh(mongodb)).toBe(true)
})

it('should have fewer pieces of work go together the more come, and one at least', () => {
  const payload = payloadOn('sqlite')
  expect(capturePressure.together(payload, 10)).toBe(10)
  submit(payload, 1)
  expect(capturePressure.together(payload, 10)).toBeLessThan(10)
  submit(payload, 1_000)
  expect(capturePressure.together(payload, 10)).toBe(1)
})

it('should have as many go together on MongoDB as ever, where nothing undoes them', () => {
  const payload = payloadOn('mongoose')
  submit(payload, 1_000)
  expect(capturePressure.together(payload, 10)).toBe(10)
})
