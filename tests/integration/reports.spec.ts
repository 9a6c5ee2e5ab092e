import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'

type Person = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let stop: () => Promise<void>
let desk: Person
let owner: Person
let editor: Person
let today: string
let tomorrow: string

const day = (offset: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(
    Date.now() + offset * 86_400_000,
  )

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  today = day(0)
  tomorrow = day(1)
  desk = await signIn(payload, 'desk')
  owner = await signIn(payload, 'owner')
  editor = await signIn(payload, 'editor')
  const ours = await newTheme(payload, { owner: owner.id })
  const others = await newTheme(payload, { slug: 'health', name: 'Health', owner: desk.id })
  for (const theme of [ours, ours, others]) await newEnquiry(theme)
  const last = await newEnquiry(ours)
  await api(`/enquiries/${last}/move`, {
    token: desk.token,
    body: { to: 'lost', reason: '=Price', lostTo: 'Rotterdam' },
  })
})
afterAll(() => stop())

const newEnquiry = async (theme: string) => {
  const { body } = await api('/enquiries', {
    token: desk.token,
    body: { channel: 'phone', message: 'A call', themes: [theme], country: 'KR' },
  })
  return body.doc.id as string
}

const report = (path: string, { token } = desk, headers = {}) =>
  api(`/reports/${path}`, { token, headers })

describe('the report on service', () => {
  const rowOf = (rows: { clock: string; group: string | null }[], clock: string, group = null) =>
    rows.find((row) => row.clock === clock && row.group === group)

  it('should count the clocks of the period and of no other', async () => {
    const { status, body } = await report(`service?from=${today}&to=${tomorrow}`)
    expect(status).toBe(200)
    expect(rowOf(body.rows, 'triage')).toMatchObject({ count: 4, met: 1, breached: 0, open: 3 })
    expect(rowOf(body.rows, 'firstResponse')).toMatchObject({ count: 3, open: 3 })
    expect((await report(`service?from=${day(-1)}&to=${today}`)).body.rows).toEqual([])
  })

  it('should group by theme, with its name', async () => {
    const { body } = await report(`service?from=${today}&to=${tomorrow}&by=theme`)
    const counts = body.rows
      .filter(({ clock }: { clock: string }) => clock === 'triage')
      .map(({ groupName, count }: { groupName: string; count: number }) => [groupName, count])
    expect(Object.fromEntries(counts)).toEqual({ 'Net Zero': 3, Health: 1 })
  })

  it.each(['owner', 'channel', 'country', 'language'])('should group by %s', async (by) => {
    const { body } = await report(`service?from=${today}&to=${tomorrow}&by=${by}`)
    const triage = body.rows.filter(({ clock }: { clock: string }) => clock === 'triage')
    const total = triage.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
    expect(total).toBe(4)
  })

  it('should show an owner their own themes only', async () => {
    const { body } = await report(`service?from=${today}&to=${tomorrow}`, owner)
    expect(rowOf(body.rows, 'triage')).toMatchObject({ count: 3 })
  })

  it('should come as CSV by format or by Accept', async () => {
    const path = `service?from=${today}&to=${tomorrow}`
    const byFormat = await report(`${path}&format=csv`)
    const byHeader = await report(path, desk, { Accept: 'text/csv' })
    expect(byFormat.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(byFormat.body).toBe(byHeader.body)
    expect(byFormat.body.split('\r\n')[1]).toMatch(/^triage,,,4,1,0,3,/)
  })

  it.each([
    ['from', `from=2026-02-30&to=2026-12-01`],
    ['to', `from=2026-12-01&to=2026-12-01`],
    ['to', `from=2026-12-01`],
    ['by', `from=2026-12-01&to=2026-12-02&by=mood`],
    ['until', `from=2026-12-01&to=2026-12-02&until=x`],
  ])('should refuse and name %s', async (field, query) => {
    const { status, body } = await report(`service?${query}&locale=ko`)
    expect([status, body.errors[0].field]).toEqual([422, field])
    expect(body.errors[0].detail).toMatch(/[가-힣]/)
  })

  it('should be for the desk, administrators and owners', async () => {
    const path = `service?from=${today}&to=${tomorrow}`
    expect((await report(path, editor)).status).toBe(403)
    expect((await api(`/reports/${path}`)).status).toBe(403)
  })
})

describe('the report on the funnel', () => {
  it('should follow the moves and count the losses', async () => {
    const { body } = await report(`funnel?from=${today}&to=${tomorrow}`)
    expect(body.stages[0]).toMatchObject({
      stage: 'received',
      entries: 4,
      exits: 1,
      closed: 1,
      conversion: 0,
    })
    expect(body.losses).toEqual([
      { status: 'lost', reason: '=Price', lostTo: 'Rotterdam', count: 1 },
    ])
  })

  it('should make no formula of a reason', async () => {
    const { body } = await report(`funnel?from=${today}&to=${tomorrow}&format=csv&part=losses`)
    expect(body).toContain("lost,'=Price,Rotterdam,1\r\n")
  })

  it('should show an owner their own themes only', async () => {
    const { body } = await report(`funnel?from=${today}&to=${tomorrow}`, owner)
    expect(body.stages[0]).toMatchObject({ entries: 3 })
  })
})
