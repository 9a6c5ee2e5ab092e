import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { contentChangesOf } from '@/database/contentChangesOf'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { submission } from '../support/submission'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  for (const [slug, status] of [
    ['net-zero-maritime', 'published'],
    ['not-yet-public', 'draft'],
  ] as const) {
    await payload.create({
      collection: 'themes',
      data: { slug, name: slug, order: 1, crossCutting: false, summary: slug, _status: status },
    })
  }
})
afterAll(() => stop())

const submit = (body: unknown, headers: Record<string, string> = {}, query = '') =>
  api(`/enquiries/submit${query}`, { body, headers })

const rowOf = async (reference: string) =>
  (await payload.find({ collection: 'journal', where: { reference: { equals: reference } } })).docs

const fieldsOf = ({ body }: { body: { errors: { field: string }[] } }) =>
  body.errors.map(({ field }) => field)

describe('a submission', () => {
  it('should be answered with its reference and the promised time, and be in the journal', async () => {
    const { status, body } = await submit(submission)
    expect(status).toBe(201)
    expect(body.reference).toMatch(/^OFD-\d{4}-\d{6}$/)
    expect(Date.parse(body.respondBy)).toBeGreaterThan(Date.parse(body.receivedAt))
    const rows = await rowOf(body.reference)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ state: 'pending', submission: { name: 'Min-jun Kim' } })
  })

  it('should be accepted as a form', async () => {
    const form = new URLSearchParams({
      name: '김민준',
      email: 'a@example.co.kr',
      message: '문의합니다',
      consent: 'on',
      noticeVersion: '2026-11',
      themes: 'net-zero-maritime',
      phone: '',
    })
    const { status, body } = await submit(form.toString(), {
      'Content-Type': 'application/x-www-form-urlencoded',
    })
    expect(status).toBe(201)
    expect((await rowOf(body.reference))[0]?.submission).toMatchObject({
      name: '김민준',
      consent: true,
      themes: ['net-zero-maritime'],
    })
  })

  it('should look accepted and be quarantined when the honeypot is filled', async () => {
    const { status, body } = await submit({ ...submission, website: 'https://spam.example' })
    expect(status).toBe(201)
    expect(Object.keys(body)).toEqual(['reference', 'receivedAt', 'respondBy'])
    expect((await rowOf(body.reference))[0]?.state).toBe('quarantined')
  })

  it('should number 30 submissions at once without a double', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => submit(submission)))
    expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(201))
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(30)
  })
})

describe('an idempotency key', () => {
  it('should give the same answer to the same body', async () => {
    const first = await submit(submission, { 'Idempotency-Key': 'one' })
    const again = await submit(submission, { 'Idempotency-Key': 'one' })
    expect(again.status).toBe(201)
    expect(again.body).toEqual(first.body)
  })

  it('should be refused for another body', async () => {
    await submit(submission, { 'Idempotency-Key': 'two' })
    const other = await submit({ ...submission, name: 'Other' }, { 'Idempotency-Key': 'two' })
    expect(other.status).toBe(409)
    expect(other.headers.get('content-type')).toMatch('application/problem+json')
  })

  it('should store one of ten that come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => submit(submission, { 'Idempotency-Key': 'three' })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1)
  })

  it('should be printable ASCII', async () => {
    expect((await submit(submission, { 'Idempotency-Key': 'x'.repeat(256) })).status).toBe(400)
  })
})

describe('bad input', () => {
  it.each([
    ['name', { name: '' }],
    ['name', { name: 'Eve\r\nBcc: everybody@example.org' }],
    ['name', { name: 'Eve\u0000' }],
    ['name', { name: 7 }],
    ['name', { name: 'x'.repeat(201) }],
    ['email', { email: 'nobody' }],
    ['email', { email: 'a@example.org\nBcc: b@example.org' }],
    ['email', { email: ['a@example.org'] }],
    ['message', { message: '   ' }],
    ['message', { message: 'x'.repeat(20_001) }],
    ['message', { message: 'a\u0000b' }],
    ['consent', { consent: false }],
    ['consent', { consent: 'true' }],
    ['consent', { consent: undefined }],
    ['noticeVersion', { noticeVersion: undefined }],
    ['country', { country: 'XX' }],
    ['country', { country: 'KOR' }],
    ['phone', { phone: 'call me' }],
    ['language', { language: 'fr' }],
    ['subject', { subject: 'Hi\nBcc: b@example.org' }],
    ['themes', { themes: 'net-zero-maritime' }],
    ['themes', { themes: ['../etc'] }],
    ['themes', { themes: ['no-such-theme'] }],
    ['themes', { themes: ['not-yet-public'] }],
    ['projects', { projects: ['no-such-project'] }],
    ['surprise', { surprise: 1 }],
  ])('should name %s in %j', async (field, fault) => {
    const answer = await submit({ ...submission, ...fault })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toMatch('application/problem+json')
    expect(fieldsOf(answer)).toEqual([field])
  })

  it('should name every field at fault, once', async () => {
    const answer = await submit({ email: 'x', surprise: 1 })
    expect(fieldsOf(answer).sort()).toEqual([
      'consent',
      'email',
      'message',
      'name',
      'noticeVersion',
      'surprise',
    ])
  })

  it.each([
    ['en', { language: 'en' }, {}, ''],
    ['ko', { language: 'ko' }, {}, ''],
    ['ko', {}, { 'Accept-Language': 'fr;q=0.3, ko-KR;q=0.9' }, ''],
    ['ko', {}, {}, '?locale=ko'],
    ['en', {}, {}, ''],
  ])('should be explained in %s to %j %j %s', async (language, asked, headers, query) => {
    const { name: _, language: __, ...rest } = submission
    const { body } = await submit({ ...rest, ...asked }, headers, query)
    expect(body.errors[0].detail).toBe(
      language === 'ko' ? '성함을 입력해 주세요.' : 'Enter your name.',
    )
  })

  it.each([
    ['truncated JSON', '{"name": "A', 400],
    ['a JSON array', '[]', 400],
    ['a JSON null', 'null', 400],
    ['nothing', '', 400],
    ['deeply nested JSON', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 400],
    ['more than 64 KiB', JSON.stringify({ message: 'x'.repeat(70_000) }), 413],
  ])('should answer %s with %j → %d', async (_, body, status) => {
    const answer = await submit(body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ status, title: expect.any(String) })
  })

  it.each([
    ['bytes that are no UTF-8', 'name=%B1%E8&message=Hello'],
    ['a NUL', 'name=Ann&website=%00'],
    ['more parameters than there are', Array.from({ length: 200 }, (_, n) => `a${n}`).join('&')],
  ])('should refuse a form of %s', async (_, body) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await submit(body, headers)).status).toBe(400)
  })

  it('should say of a wrong type what is wrong, not that it is missing', async () => {
    const wrong = { ...submission, name: 5, organisation: 7, email: 'ann@firm-.example' }
    const { status, body } = await submit(wrong)
    expect([status, fieldsOf({ body }).sort()]).toEqual([422, ['email', 'name', 'organisation']])
    const details = body.errors.map(({ detail }: { detail: string }) => detail)
    expect(details).toContain('Enter your name on one line, as plain text.')
    expect(details).not.toContain('This field is required.')
  })

  it('should not repeat all of very many unknown fields', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`f${n}`, 1]))
    const { status, body } = await submit({ ...submission, ...many })
    expect([status, body.errors.length]).toEqual([422, 20])
  })

  it('should refuse another media type', async () => {
    expect((await submit('<a/>', { 'Content-Type': 'application/xml' })).status).toBe(415)
  })

  it('should leave nothing behind', async () => {
    const before = await payload.count({ collection: 'journal' })
    await submit({ ...submission, consent: false })
    await submit('{')
    expect(await payload.count({ collection: 'journal' })).toEqual(before)
  })
})

describe('the names of what is published', () => {
  const themed = (...themes: string[]) => submit({ ...submission, themes })
  const setStatus = (slug: string, status: 'draft' | 'published') =>
    payload.update({
      collection: 'themes',
      where: { slug: { equals: slug } },
      data: { _status: status },
    })

  it('should be looked up once, and again when anything of it changes', async () => {
    contentChangesOf(payload).add(['themes'])
    const count = jest.spyOn(payload.db, 'count')
    const statuses = []
    for (let n = 0; n < 3; n++) statuses.push((await themed('net-zero-maritime')).status)
    expect([statuses, count.mock.calls.length]).toEqual([[201, 201, 201], 1])
    // By another process, as by this one.
    contentChangesOf(payload).add(['themes'])
    expect((await themed('net-zero-maritime')).status).toBe(201)
    expect(count).toHaveBeenCalledTimes(2)
    count.mockRestore()
  })

  it('should be known as soon as it is published, and no more once it is withdrawn', async () => {
    const both = ['net-zero-maritime', 'not-yet-public']
    expect((await themed(...both)).status).toBe(422)
    await setStatus('not-yet-public', 'published')
    expect((await themed(...both)).status).toBe(201)
    await setStatus('not-yet-public', 'draft')
    const refused = await themed(...both)
    expect([refused.status, fieldsOf(refused)]).toEqual([422, ['themes']])
    expect((await themed('net-zero-maritime')).status).toBe(201)
  })

  it('should not be held for published that was withdrawn while it was read', async () => {
    await setStatus('not-yet-public', 'published')
    const { count } = payload.db
    payload.db.count = async (args) => {
      payload.db.count = count
      const counted = await count.call(payload.db, args)
      await setStatus('not-yet-public', 'draft')
      return counted
    }
    await themed('not-yet-public')
    expect((await themed('not-yet-public')).status).toBe(422)
  })
})
