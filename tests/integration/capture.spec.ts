import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { submission } from '../support/submission'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  process.env.JOURNAL_LIMIT = '50'
  ;({ payload, stop } = await bootPayload())
})
afterAll(() => stop())

const submit = (key?: string, message = submission.message) =>
  api('/enquiries/submit', {
    body: { ...submission, message, language: /[가-힣]/.test(message) ? 'ko' : 'en' },
    headers: key ? { 'Idempotency-Key': key } : {},
  })

const rows = async () =>
  (await payload.find({ collection: 'journal', depth: 0, limit: 0, pagination: false })).docs

describe('submissions at once', () => {
  it('should each be stored, with a reference of its own and no gap', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => submit()))
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201))
    const references = answers.map(({ body }) => body.reference as string).sort()
    expect(new Set(references).size).toBe(40)
    expect((await rows()).map(({ reference }) => reference).sort()).toEqual(references)
    const numbers = references.map((reference) => Number(reference.slice(-6)))
    expect(numbers.at(-1)! - numbers[0]!).toBe(39)
  })

  it('should be one where they have one key, and refused where the key says something else', async () => {
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, () => submit('one-key')),
      ...Array.from({ length: 4 }, (_, n) => submit(`key-${n}`)),
    ])
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(5)
    expect(await rows()).toHaveLength(45)
    const other = await submit('one-key', 'Something else.')
    expect(other.status).toBe(409)
    expect(await rows()).toHaveLength(45)
  })
})

describe('a full journal', () => {
  // What waits is counted anew when the clock has gone on by a second, and only then.
  const clock = jest.spyOn(performance, 'now')
  const goOn = (now = performance.now() + 2_000) => clock.mockImplementation(() => now)
  afterAll(() => clock.mockRestore())

  it('should take no more for now, in the language of the sender, and store nothing', async () => {
    goOn()
    const answers = []
    for (let n = 0; n < 6; n++) answers.push(await submit(undefined, '자리가 있습니까?'))
    expect(answers.map(({ status }) => status)).toEqual([...Array(5).fill(201), 503])
    const [refused] = answers.slice(-1)
    expect(refused!.headers.get('retry-after')).toBe('60')
    expect(refused!.headers.get('content-type')).toContain('application/problem+json')
    expect(refused!.body.detail).toBe('저장된 것이 없습니다. 1분 뒤에 다시 보내 주십시오.')
    expect(await rows()).toHaveLength(50)
  })

  it('should still know what it took before', async () => {
    const commit = jest.spyOn(payload.db, 'commitTransaction')
    const { status, body } = await submit('one-key')
    expect([status, body.reference]).toEqual([201, expect.stringMatching(/^OFD-/)])
    // What can be read may not be on the disk yet; what is committed after it is there with it.
    expect(commit).toHaveBeenCalledTimes(1)
    commit.mockRestore()
    expect((await submit('one-key', 'Something else.')).status).toBe(409)
    expect((await submit('another-key')).status).toBe(503)
  })

  it('should take more once there is room', async () => {
    const { processJournal } = await import('@/operations/capture/processJournal')
    const { systemRequest } = await import('@/operations/systemRequest')
    const ids = (await rows()).slice(0, 3).map(({ id }) => id)
    await processJournal(await systemRequest(payload), ids)
    goOn()
    expect((await submit()).status).toBe(201)
  })
})

describe('rows that are processed together', () => {
  it('should become one enquiry each, however many submissions come in between', async () => {
    const { processJournal } = await import('@/operations/capture/processJournal')
    const { systemRequest } = await import('@/operations/systemRequest')
    const pending = (await rows()).filter(({ state }) => state === 'pending')
    const ids = pending.slice(0, 3).map(({ id }) => id)
    const processing = processJournal(await systemRequest(payload), ids)
    for (let n = 0; n < 2; n++) expect((await submit()).status).toBe(201)
    await processing
    const processed = (await rows()).filter(({ id }) => ids.includes(id))
    const { docs: enquiries } = await payload.find({
      collection: 'enquiries',
      depth: 0,
      where: { journal: { in: ids } },
    })
    expect(enquiries).toHaveLength(3)
    const become = new Map(enquiries.map(({ id, journal }) => [journal, id]))
    expect(processed.map(({ state, enquiry }) => [state, enquiry])).toEqual(
      processed.map(({ id }) => ['processed', become.get(id)]),
    )
  })

  it('should not suffer from one of them that cannot be', async () => {
    const { drainJournal } = await import('@/jobs/drainJournal')
    const pending = (await rows()).filter(({ state }) => state === 'pending')
    const [broken] = pending
    await payload.db.updateOne({
      collection: 'journal',
      id: broken!.id,
      data: { submission: { name: 'Nobody' } },
    })
    await drainJournal.round(payload)
    const after = await rows()
    const failed = after.filter(({ state }) => state === 'pending')
    expect(failed).toMatchObject([{ id: broken!.id, attempts: 1, lastError: 'ZodError' }])
    expect((await payload.count({ collection: 'enquiries' })).totalDocs).toBe(after.length - 1)
  })
})
