import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let member: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  member = (await signIn(payload, 'owner')).id
})
afterAll(() => stop())

async function markOf() {
  const { changeMark } = await import('@/database/changeMark')
  const { systemRequest } = await import('@/operations/systemRequest')
  return changeMark(await systemRequest(payload), ['users', 'routing-pools'])
}

const newPool = async (name: string, updatedAt: string) => {
  const data = { name, strategy: 'round-robin' as const, members: [member] }
  const { id } = await payload.create({ collection: 'routing-pools', data })
  await save(id, updatedAt)
  return id
}

const save = (id: string, updatedAt: string) =>
  payload.db.updateOne({ collection: 'routing-pools', id, data: { updatedAt } })

it('should be of nothing and still be a mark', async () => {
  expect(await markOf()).toBe(await markOf())
})

it('should change where one is saved by a clock that is behind, and by nothing else', async () => {
  await newPool('Saved last', '2026-11-20T12:00:00.000Z')
  const id = await newPool('Behind', '2026-11-20T11:00:00.998Z')
  const marks = [await markOf()]
  expect(await markOf()).toBe(marks[0])
  await save(id, '2026-11-20T11:00:00.999Z')
  marks.push(await markOf())
  await save(id, '2026-11-20T11:00:01.000Z')
  marks.push(await markOf())
  expect(new Set(marks).size).toBe(3)
})

it('should have an exact sum of many', async () => {
  const pools = []
  for (let n = 0; n < 20; n++)
    pools.push(await newPool(`Pool ${n}`, `2026-11-20T10:00:00.${100 + n}Z`))
  const times = (await payload.find({ collection: 'routing-pools', pagination: false })).docs
  const sum = times.reduce((all, { updatedAt }) => all + Date.parse(updatedAt), 0)
  expect(await markOf()).toContain(` ${sum}`)
})
