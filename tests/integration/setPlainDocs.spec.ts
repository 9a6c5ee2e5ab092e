import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bootPayload } from '../support/bootPayload'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
})
afterAll(() => stop())

const words = [
  'plain',
  '한국어 “문의” 😀',
  'it\'s \\ a "quote"',
  'line\nbreak\ttab',
  '',
  '1',
  'null',
]

it('should set each document to its own values, as they were given', async () => {
  const { setPlainDocs } = await import('@/database/setPlainDocs')
  const { inTransaction } = await import('@/operations/inTransaction')
  const { systemRequest } = await import('@/operations/systemRequest')
  const enquiries = await Promise.all(
    ['untouched', ...words, ...words].map((message) =>
      payload.create({
        collection: 'enquiries',
        data: { channel: 'phone', language: 'en', message: message || 'none' } as never,
      }),
    ),
  )
  const [untouched, ...changed] = enquiries
  // Of each words two enquiries are changed alike.
  const valuesOf = (n: number) => ({
    subject: words[n]!,
    noAutoReply: n % 2 === 0,
    lastInteractionAt: n % 3 === 0 ? null : `2026-11-0${n + 1}T10:00:00.000Z`,
    'history.sequence': n,
    thread: { subject: words[n]!, messages: [{ id: words[n]!, from: 'desk' }] },
  })
  const find = (id: string) =>
    payload.findByID({ collection: 'enquiries', id, depth: 0, showHiddenFields: true })
  const before = await find(untouched!.id)
  const req = await systemRequest(payload)
  await inTransaction(req, () =>
    setPlainDocs({
      req,
      collection: 'enquiries',
      changes: words.map((_, n) => ({
        ids: [changed[n]!.id, changed[n + words.length]!.id],
        values: valuesOf(n),
      })),
    }),
  )
  for (const [n, { id }] of changed.entries()) {
    const {
      'history.sequence': sequence,
      lastInteractionAt,
      ...values
    } = valuesOf(n % words.length)
    const found = await find(id)
    expect(found).toMatchObject({ ...values, history: { sequence } })
    expect(found.lastInteractionAt ?? null).toBe(lastInteractionAt)
  }
  expect(await find(untouched!.id)).toEqual(before)
})

it('should keep no half of a character, which nobody could read again', async () => {
  const { setPlainFields } = await import('@/database/setPlainFields')
  const { inTransaction } = await import('@/operations/inTransaction')
  const { systemRequest } = await import('@/operations/systemRequest')
  const { id } = await payload.create({
    collection: 'enquiries',
    data: { channel: 'phone', language: 'en', message: 'none' } as never,
  })
  const req = await systemRequest(payload)
  const values = { subject: 'cut \ud83d' }
  await inTransaction(req, () => setPlainFields({ req, collection: 'enquiries', id, values }))
  const found = await payload.findByID({ collection: 'enquiries', id, depth: 0 })
  expect(found.subject).toBe('cut \ufffd')
})

it('should refuse to change a document twice', async () => {
  const { setPlainDocs } = await import('@/database/setPlainDocs')
  const { systemRequest } = await import('@/operations/systemRequest')
  const req = await systemRequest(payload)
  const changes = ['one', 'another'].map((subject) => ({ ids: ['a'], values: { subject } }))
  await expect(setPlainDocs({ req, collection: 'enquiries', changes })).rejects.toThrow(
    'changed once',
  )
})

it('should refuse changes of different fields', async () => {
  const { setPlainDocs } = await import('@/database/setPlainDocs')
  const { systemRequest } = await import('@/operations/systemRequest')
  const changes = [
    { ids: ['1'], values: { subject: 'one' } },
    { ids: ['2'], values: { message: 'two' } },
  ]
  const setting = setPlainDocs({
    req: await systemRequest(payload),
    collection: 'enquiries',
    changes,
  })
  await expect(setting).rejects.toThrow('the same fields')
})
