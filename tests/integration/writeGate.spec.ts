import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bootPayload } from '../support/bootPayload'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
})
afterAll(() => stop())

it('should store every one of 40 users created at once', async () => {
  const create = (n: number) =>
    payload.create({
      collection: 'users',
      data: { name: `User ${n}`, email: `user${n}@example.org`, password: 'correct horse battery' },
    })
  await Promise.all(Array.from({ length: 40 }, (_, n) => create(n)))
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(40)
})

it('should keep a preference of the admin without waiting for itself', async () => {
  const keep = (value: object) =>
    payload.db.upsert({
      collection: 'payload-preferences',
      data: { key: 'list', value },
      where: { key: { equals: 'list' } },
    })
  await keep({ limit: 10 })
  await keep({ limit: 25 })
  const { docs } = await payload.find({ collection: 'payload-preferences' })
  expect(docs.map(({ value }) => value)).toEqual([{ limit: 25 }])
})
