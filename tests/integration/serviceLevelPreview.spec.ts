import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { defaultCalendar } from '@/domain/businessTime/defaultCalendar'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'
import { oracleDueAt, oracleElapsed } from '../unit/domain/businessTime/minuteOracle'

let payload: Payload
let stop: () => Promise<void>
let desk: string
let editor: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = (await signIn(payload, 'desk')).token
  editor = (await signIn(payload, 'editor')).token
})
afterAll(() => stop())

const ask = (body: unknown, token: string | undefined = desk, query = '') =>
  api(`/service-levels/preview${query}`, { token, body })

const hours = {
  timeZone: 'Asia/Seoul',
  weekly: { tue: [['09:00', '12:00']] },
  holidays: null,
  closed: ['2026-11-24'],
}

describe('the preview', () => {
  it('should say when something falls due', async () => {
    const { status, body } = await ask({ from: '2026-11-21T10:00:00Z', minutes: 120 })
    expect([status, body]).toEqual([200, { due: '2026-11-23T11:00:00.000Z' }])
  })

  it('should say how much time has passed', async () => {
    const { body } = await ask({ from: '2026-12-24T16:00:00+00:00', to: '2026-12-29T10:00:00Z' })
    expect(body).toEqual({ elapsedMinutes: 120 })
  })

  it('should go by given hours', async () => {
    const question = { from: '2026-11-23T10:00:00Z', minutes: 60 }
    expect((await ask({ ...question, hours })).body).toEqual({ due: '2026-12-01T01:00:00.000Z' })
  })

  it('should go by a saved version, and by the last one', async () => {
    const question = { from: '2026-11-23T10:00:00Z', minutes: 480 }
    const save = (closed: { date: string }[]) =>
      api('/globals/service-levels', { token: desk, body: { closed } })
    await save([{ date: '2026-11-23' }])
    const { docs } = await payload.findGlobalVersions({ slug: 'service-levels' })
    await save([])
    const due = async (extra: object) => (await ask({ ...question, ...extra })).body.due
    expect(await due({ version: docs[0]!.id })).toBe('2026-11-24T17:00:00.000Z')
    expect(await due({})).toBe('2026-11-24T10:00:00.000Z')
    expect(await due({ version: 'default' })).toBe('2026-11-24T10:00:00.000Z')
  })

  it('should answer ten thousand questions in order, and right where they are reckoned again', async () => {
    const random = (limit: number) => Math.floor(Math.random() * limit)
    const begin = Date.parse('2020-01-01T00:00Z')
    const questions = Array.from({ length: 10_000 }, (_, index) => {
      const start = begin + random(15 * 365 * 1440) * 60_000
      const from = new Date(start).toISOString()
      return index % 2 === 0
        ? { from, minutes: random(600) + 1 }
        : { from, to: new Date(start + random(3000) * 60_000).toISOString() }
    })
    const { status, body } = await ask({ questions })
    expect(status).toBe(200)
    expect(body.answers).toHaveLength(10_000)
    // The reckoning minute by minute takes its time: one in ten will do.
    questions.forEach(({ from, minutes, to }, index) => {
      if (index % 20 > 1) return
      const start = new Date(from)
      const expected = to
        ? { elapsedMinutes: oracleElapsed(start, new Date(to), defaultCalendar) }
        : { due: oracleDueAt(start, minutes!, defaultCalendar).toISOString() }
      if (JSON.stringify(body.answers[index]) !== JSON.stringify(expected)) {
        expect([questions[index], body.answers[index]]).toEqual([questions[index], expected])
      }
    })
  })

  it.each([
    ['from', {}],
    ['from', { from: 'yesterday', minutes: 1 }],
    ['from', { from: '0001-01-01T00:00:00Z', minutes: 1 }],
    ['minutes', { from: '2026-11-23T10:00:00Z' }],
    ['minutes', { from: '2026-11-23T10:00:00Z', minutes: -1 }],
    ['minutes', { from: '2026-11-23T10:00:00Z', minutes: 1, to: '2026-11-23T11:00:00Z' }],
    ['until', { from: '2026-11-23T10:00:00Z', minutes: 1, until: 1 }],
    [
      'questions.1.to',
      {
        questions: [
          { from: '2026-11-23T10:00:00Z', minutes: 1 },
          { from: '2026-11-23T10:00:00Z', to: 'x' },
        ],
      },
    ],
    ['minutes', { questions: [], minutes: 1 }],
    ['version', { from: '2026-11-23T10:00:00Z', minutes: 1, version: 'none' }],
    ['hours', { from: '2026-11-23T10:00:00Z', minutes: 1, version: 'default', hours }],
    [
      'hours.timeZone',
      { from: '2026-11-23T10:00:00Z', minutes: 1, hours: { ...hours, timeZone: 'Liverpool' } },
    ],
    ['hours.weekly', { from: '2026-11-23T10:00:00Z', minutes: 1, hours: { ...hours, weekly: {} } }],
    [
      'minutes',
      {
        from: '2026-11-23T10:00:00Z',
        minutes: 1e6,
        hours: { ...hours, weekly: { sun: [['00:00', '00:01']] } },
      },
    ],
  ])('should refuse and name %s', async (field, body) => {
    const { status, body: problem, headers } = await ask(body, desk, '?locale=ko')
    expect(status).toBe(422)
    expect(headers.get('content-type')).toMatch('application/problem+json')
    expect(problem.errors.map((error: { field: string }) => error.field)).toContain(field)
    expect(problem.errors[0].detail).toMatch(/[가-힣]/)
  })

  it('should be for staff of the desk', async () => {
    const question = { from: '2026-11-21T10:00:00Z', minutes: 120 }
    expect((await ask(question, editor)).status).toBe(403)
    expect((await api('/service-levels/preview', { body: question })).status).toBe(403)
    expect((await ask('{"from"')).status).toBe(400)
  })
})
