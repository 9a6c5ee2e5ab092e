import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'

import { discardBody } from '@/server/discardBody'

let body: PassThrough
let ended: boolean

beforeEach(() => {
  jest.useFakeTimers()
  body = new PassThrough()
  ended = false
  void discardBody(body as unknown as IncomingMessage).then(() => (ended = true))
})
afterEach(() => void jest.useRealTimers())

it('should read a body to its end', async () => {
  body.end('x')
  await jest.advanceTimersByTimeAsync(0)
  expect(ended).toBe(true)
  expect(jest.getTimerCount()).toBe(0)
})

it('should wait for the rest as long as some comes', async () => {
  await jest.advanceTimersByTimeAsync(9_000)
  body.write('x')
  await jest.advanceTimersByTimeAsync(9_000)
  expect(ended).toBe(false)
  await jest.advanceTimersByTimeAsync(1_000)
  expect(ended).toBe(true)
})

it('should stop when its sender leaves', async () => {
  body.destroy()
  await jest.advanceTimersByTimeAsync(0)
  expect(ended).toBe(true)
  expect(jest.getTimerCount()).toBe(0)
})

it('should stop when far too much comes', async () => {
  for (let mebibytes = 0; mebibytes <= 16; mebibytes++) body.write(Buffer.alloc(1024 * 1024))
  await jest.advanceTimersByTimeAsync(0)
  expect(ended).toBe(true)
})
