import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { EnquiryEvent } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let token: string
let id: string
let events: EnquiryEvent[]

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  token = (await signIn(payload, 'administrator')).token
})
afterAll(() => stop())

beforeEach(async () => {
  const { body } = await api('/enquiries', { token, body: { channel: 'phone', message: 'A call' } })
  id = body.doc.id
  await api(`/enquiries/${id}`, { method: 'PATCH', token, body: { classification: 'genuine' } })
  const spam = { to: 'spam', reason: 'Sells pills' }
  expect((await api(`/enquiries/${id}/move`, { token, body: spam })).status).toBe(200)
  const found = await payload.find({
    collection: 'enquiry-events',
    depth: 0,
    sort: 'sequence',
    where: { enquiry: { equals: id } },
  })
  events = found.docs
})

const verify = async () => (await api(`/enquiries/${id}/events/verify`, { token })).body

const tamper = (n: number, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'enquiry-events', id: events[n]!.id, data })

const remove = (n: number) =>
  payload.db.deleteOne({
    collection: 'enquiry-events',
    where: { id: { equals: events[n]!.id } },
  })

it('should number the events and hold as they were written', async () => {
  expect(events.map(({ sequence, type }) => `${sequence} ${type}`)).toEqual([
    '1 received',
    '2 routed',
    '3 mail-queued',
    '4 classified',
    '5 moved',
  ])
  expect(await verify()).toEqual({ ok: true, events: 5 })
})

it.each([
  ['an edited field', () => tamper(1, { to: 'somebody' }), 1, 'edited'],
  ['an edited detail', () => tamper(0, { detail: { channel: 'form' } }), 0, 'edited'],
  ['another time', () => tamper(4, { at: '2020-01-01T00:00:00.000Z' }), 4, 'edited'],
  ['a removed first event', () => remove(0), 0, 'removed-or-reordered'],
  ['a removed event', () => remove(2), 2, 'removed-or-reordered'],
  ['a removed last event', () => remove(4), 4, 'cut-off'],
])('should find %s', async (_, change, at, why) => {
  await change()
  expect(await verify()).toMatchObject({ ok: false, at, why })
})

it('should find events that changed places', async () => {
  await tamper(1, { sequence: 99 })
  await tamper(2, { sequence: 2 })
  await tamper(1, { sequence: 3 })
  expect(await verify()).toMatchObject({ ok: false, at: 1 })
})

it('should name the enquiry whose history has a fault, of all', async () => {
  const { verifyHistories } = await import('@/operations/events/verifyHistories')
  const { systemRequest } = await import('@/operations/systemRequest')
  await tamper(0, { to: 'won' })
  const { checked, faults } = await verifyHistories(await systemRequest(payload))
  expect(checked).toBeGreaterThan(1)
  const { reference } = await payload.findByID({ collection: 'enquiries', id })
  expect(faults).toContainEqual({ reference, at: 0, why: 'edited' })
})

it('should stay whole when many things happen at once', async () => {
  await Promise.all(
    ['unclassified', 'genuine', 'unclassified', 'genuine'].map((classification) =>
      api(`/enquiries/${id}`, { method: 'PATCH', token, body: { classification } }),
    ),
  )
  expect(await verify()).toMatchObject({ ok: true })
})
