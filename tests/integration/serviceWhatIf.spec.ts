import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { reportGroups } from '@/contracts/reportQuery'
import type { Clock, Enquiry, Interaction } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newTheme } from '../support/newTheme'
import { pastEnquiry } from '../support/pastEnquiry'
import { pastMail } from '../support/pastMail'
import { signIn } from '../support/signIn'

type Person = Awaited<ReturnType<typeof signIn>>
type Row = { clock: string; group: null | string; groupName: null | string } & Record<
  'difference' | 'official' | 'whatIf',
  Record<string, null | number>
>

let payload: Payload
let stop: () => Promise<void>
let desk: Person
let ada: Person
let ben: Person
let editor: Person
let theme: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = await signIn(payload, 'desk')
  ada = await signIn(payload, 'owner')
  ben = await signIn(payload, 'owner')
  editor = await signIn(payload, 'editor')
  theme = await newTheme(payload, { slug: 'net-zero', name: 'net-zero', owner: ada.id })
  const others = await newTheme(payload, { slug: 'health', name: 'health', owner: desk.id })
  // Due on Tuesday at ten: in time, late, not yet answered; and one of another theme.
  const inTime = await newEnquiry({ country: 'KR' })
  const late = await newEnquiry({ channel: 'event' })
  await newEnquiry()
  await newEnquiry({ themes: [others] })
  await say(inTime.id, 'outbound', '2026-11-17T09:30:00.000Z')
  await say(late.id, 'outbound', '2026-11-17T12:00:00.000Z')
  await say(late.id, 'inbound', '2026-11-17T13:00:00.000Z')
  await api(`/enquiries/${late.id}/turn`, { token: desk.token, body: { to: 'partner' } })
  const { sweepServiceLevels } = await import('@/operations/serviceLevel/sweepServiceLevels')
  await sweepServiceLevels(payload, new Date('2026-11-18T12:00:00.000Z'))
})
afterAll(() => stop())

const newEnquiry = (fields: Partial<Enquiry> = {}) =>
  pastEnquiry(payload, { themes: [theme], ...fields })

const say = (enquiry: string, direction: Interaction['direction'], at: string) =>
  pastMail(payload, { enquiry, direction, at })

const period = { from: '2026-11-16', to: '2026-11-21' }

const ask = (body: object, { token } = desk, headers = {}, query = '') =>
  api(`/reports/service/what-if${query}`, { token, body: { ...period, ...body }, headers })

const rowsOf = async (body: object, who = desk): Promise<Row[]> => {
  const answer = await ask(body, who)
  expect(answer.status).toBe(200)
  return answer.body.rows
}

const rowOf = async (body: object, clock: string) =>
  (await rowsOf(body)).find((row) => row.clock === clock)!

/** How many of the clocks of a name each owner has. */
const byOwner = async (absences: object[], clock: string, side: 'official' | 'whatIf') => {
  const rows = await rowsOf({ by: 'owner', absences })
  const counts = rows
    .filter((row) => row.clock === clock && row[side].count)
    .map(({ group, [side]: { count } }) => [group, count])
  return Object.fromEntries(counts) as Record<string, number>
}

const office = [['09:00', '17:00']]
const hours = {
  timeZone: 'Europe/London',
  weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, office])),
}

describe('the report on service with nothing changed', () => {
  it.each(['all', ...reportGroups])('should be the official one by %s', async (group) => {
    const by = reportGroups.find((each) => each === group)
    const query = new URLSearchParams({ ...period, ...(by && { by }) })
    const official = (await api(`/reports/service?${query}`, { token: desk.token })).body
    const { body } = await ask(by ? { by } : {})
    expect(official.rows.length).toBeGreaterThan(2)
    expect(body).toMatchObject({ ...period, by: by ?? null })
    for (const side of ['official', 'whatIf'] as const) {
      const rows = body.rows.map(({ clock, group, groupName, [side]: figures }: Row) => ({
        clock,
        group,
        groupName,
        ...figures,
      }))
      expect(rows).toEqual(official.rows)
    }
  })

  it('should be that of the same hours and targets given in words', async () => {
    const targets = { triage: 240, firstResponse: { normal: 480 } }
    const closed: string[] = []
    for (const { official, whatIf } of await rowsOf({
      hours: { ...hours, holidays: 'GB-ENG', closed },
      targets,
    })) {
      expect(whatIf).toEqual(official)
    }
  })
})

describe('the report on service as it would be', () => {
  it('should count by other hours', async () => {
    const day = [['09:00', '21:00']]
    const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day }
    const row = await rowOf({ hours: { ...hours, weekly } }, 'firstResponse')
    expect(row).toMatchObject({
      official: { count: 4, met: 1, breached: 3, medianMinutes: 525 },
      whatIf: { count: 4, met: 0, breached: 4, medianMinutes: 765, p90Minutes: 840 },
      difference: { count: 0, met: -1, breached: 1, medianMinutes: 240 },
    })
  })

  it('should count by other targets, of a clock and of a priority', async () => {
    const met = async (firstResponse: unknown) =>
      (await rowOf({ targets: { firstResponse } }, 'firstResponse')).whatIf.met
    expect(await met(599)).toBe(1)
    expect(await met(600)).toBe(2)
    expect(await met({ normal: 449 })).toBe(0)
    expect(await met({ urgent: 449 })).toBe(1)
  })

  it('should give the clocks of who would have been away to their cover', async () => {
    const absences = [{ owner: ada.id, from: '2026-11-17', to: '2026-11-17', cover: ben.id }]
    expect(await byOwner(absences, 'firstResponse', 'official')).toEqual({
      [ada.id]: 3,
      [desk.id]: 1,
    })
    // Two of them ended on that day; the one that goes on is with its owner again.
    expect(await byOwner(absences, 'firstResponse', 'whatIf')).toEqual({
      [ada.id]: 1,
      [ben.id]: 2,
      [desk.id]: 1,
    })
    const uncovered = absences.map((absence) => ({ ...absence, cover: null }))
    const rows = await rowsOf({ by: 'owner', absences: uncovered })
    const queue = rows.find(({ clock, group }) => clock === 'firstResponse' && group === null)
    expect(queue).toMatchObject({ official: { count: 0 }, whatIf: { count: 2 }, groupName: null })
  })

  it('should give back what a real absence took, by hand-over and by routing', async () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
    const today = london.format(new Date())
    const absences = [{ from: today, to: today, cover: ben.id }]
    await payload.update({ collection: 'users', id: ada.id, data: { absences } })
    const { handOver } = await import('@/jobs/handOver')
    await handOver.round(payload)
    await newEnquiry()
    // The open one was handed over, and the new one came to the cover.
    expect(await byOwner([], 'firstResponse', 'official')).toMatchObject({
      [ada.id]: 2,
      [ben.id]: 2,
    })
    expect(await byOwner([], 'firstResponse', 'whatIf')).toEqual({ [ada.id]: 4, [desk.id]: 1 })
    const asItWas = absences.map((absence) => ({ ...absence, owner: ada.id }))
    expect(await byOwner(asItWas, 'firstResponse', 'whatIf')).toMatchObject({
      [ada.id]: 2,
      [ben.id]: 2,
    })
  })

  it('should write nothing', async () => {
    const stored = async () => ({
      clocks: await payload.find({ collection: 'clocks', pagination: false, sort: 'key' }),
      events: await payload.count({ collection: 'enquiry-events' }),
      mails: await payload.count({ collection: 'outgoing-mail' }),
    })
    const before = await stored()
    await ask({ by: 'owner', hours, targets: { triage: 1 }, absences: [] })
    expect(await stored()).toEqual(before)
    expect((before.clocks.docs[0] as Clock).version).toBe('default')
  })

  it('should show an owner their own themes only', async () => {
    const rows = await rowsOf({}, ada)
    const [all] = (await rowsOf({})).filter(({ clock }) => clock === 'triage')
    const [own] = rows.filter(({ clock }) => clock === 'triage')
    expect([all!.official.count, own!.official.count]).toEqual([5, 4])
    expect(own!.whatIf.count).toBe(4)
  })

  it('should be for those who may read the report', async () => {
    expect((await ask({}, editor)).status).toBe(403)
    expect((await api('/reports/service/what-if', { body: period })).status).toBe(403)
  })

  it('should come line by line, or as CSV, when asked so', async () => {
    const { rows } = (await ask({ by: 'theme' })).body
    const lines = await ask({ by: 'theme' }, desk, { Accept: 'application/x-ndjson' })
    const values = lines.body
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line))
    expect(values).toEqual([...rows, { ...period, by: 'theme' }])
    const byFormat = await ask({}, desk, {}, '?format=csv')
    const byHeader = await ask({}, desk, { Accept: 'text/csv' })
    expect(byFormat.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(byFormat.body).toBe(byHeader.body)
    const [head, first] = byFormat.body.split('\r\n')
    expect(head).toMatch(/^\uFEFF?clock,group,groupName,official\.count,whatIf\.count,difference\./)
    expect(first).toMatch(/^triage,,,5,5,0,/)
    const none = await ask({ from: '2020-01-01', to: '2020-01-02' })
    expect(none.body).toEqual({ rows: [], from: '2020-01-01', to: '2020-01-02', by: null })
  })

  const absence = () => ({ owner: ada.id, from: '2026-11-17', to: '2026-11-18', cover: ben.id })
  it.each<[string, () => unknown]>([
    ['to', () => ({ to: '2026-11-16' })],
    ['from', () => ({ from: '2026-02-30' })],
    ['by', () => ({ by: 'mood' })],
    ['speed', () => ({ speed: 2 })],
    ['hours.timeZone', () => ({ hours: { ...hours, timeZone: 'Europe/Liverpool' } })],
    ['hours.weekly.mon.0', () => ({ hours: { ...hours, weekly: { mon: [['17:00', '09:00']] } } })],
    ['hours.weekly', () => ({ hours: { ...hours, weekly: { mon: [['09:00', '10:00']] } } })],
    ['hours.weekly', () => ({ hours: { timeZone: 'Europe/London' } })],
    ['targets.triage', () => ({ targets: { triage: 0 } })],
    ['targets.triage.vital', () => ({ targets: { triage: { vital: 10 } } })],
    ['targets.lunch', () => ({ targets: { lunch: 60 } })],
    ['absences.0.owner', () => ({ absences: [{ ...absence(), owner: 'nobody' }] })],
    ['absences.0.to', () => ({ absences: [{ ...absence(), to: '2026-11-16' }] })],
    ['absences.0.cover', () => ({ absences: [{ ...absence(), cover: ada.id }] })],
    ['absences.1.from', () => ({ absences: [absence(), absence()] })],
  ])('should refuse and name %s, in both languages', async (field, body) => {
    for (const [locale, letters] of [
      ['en', /[a-z]/],
      ['ko', /[가-힣]/],
    ] as const) {
      const answer = await ask(body() as object, desk, {}, `?locale=${locale}`)
      expect([answer.status, answer.body.errors?.[0].field]).toEqual([422, field])
      expect(answer.body.errors[0].detail).toMatch(letters)
    }
  })

  it('should refuse what is no question', async () => {
    for (const body of ['[]', '"x"', '1', 'null']) {
      const answer = await api('/reports/service/what-if', { token: desk.token, body })
      expect(answer.status).toBe(422)
    }
    const answer = await api('/reports/service/what-if', { token: desk.token, body: '{' })
    expect(answer.status).toBe(400)
  })
})
