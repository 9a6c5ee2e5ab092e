import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { Clock, Enquiry, Interaction } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newInvestor } from '../support/newInvestor'
import { newTheme } from '../support/newTheme'
import { pastEnquiry } from '../support/pastEnquiry'
import { pastMail } from '../support/pastMail'
import { signIn } from '../support/signIn'

type Person = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let stop: () => Promise<void>
let administrator: Person
let desk: Person
let owner: Person
let editor: Person
let theme: string
let contact: string
let sweep: (now: string) => Promise<number>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  administrator = await signIn(payload, 'administrator')
  desk = await signIn(payload, 'desk')
  owner = await signIn(payload, 'owner')
  editor = await signIn(payload, 'editor')
  theme = await newTheme(payload, { owner: owner.id })
  ;({ contact } = await newInvestor(payload))
  const { sweepServiceLevels } = await import('@/operations/serviceLevel/sweepServiceLevels')
  sweep = (now) => sweepServiceLevels(payload, new Date(now))
})
afterAll(() => stop())

const newEnquiry = (fields: Partial<Enquiry> = {}) =>
  pastEnquiry(payload, { themes: [theme], contact, ...fields })

const say = (
  enquiry: string,
  direction: Interaction['direction'],
  at: string,
  fields: Partial<Interaction> = {},
) => pastMail(payload, { enquiry, direction, at, ...fields })

const clocksOf = async (enquiry: string) =>
  (
    await payload.find({
      collection: 'clocks',
      depth: 0,
      pagination: false,
      sort: 'key',
      where: { enquiry: { equals: enquiry } },
    })
  ).docs

const clockOf = async (enquiry: string, name: Clock['name']) =>
  (await clocksOf(enquiry)).filter((clock) => clock.name === name).at(-1)

const find = (id: string) => payload.findByID({ collection: 'enquiries', id, depth: 0 })

const eventsOf = async (enquiry: string, type: string) =>
  (
    await payload.find({
      collection: 'enquiry-events',
      depth: 0,
      sort: 'sequence',
      pagination: false,
      where: { and: [{ enquiry: { equals: enquiry } }, { type: { equals: type } }] },
    })
  ).docs

/** The mails that tell of an enquiry, by itself or among others. */
const alertsOf = async (enquiry: string) => {
  const { reference } = await find(enquiry)
  const { docs } = await payload.find({
    collection: 'outgoing-mail',
    depth: 0,
    sort: 'createdAt',
    pagination: false,
    where: {
      and: [
        { kind: { equals: 'alert' } },
        { or: [{ enquiry: { equals: enquiry } }, { text: { contains: reference } }] },
      ],
    },
  })
  return docs
}

/** Of everything before there is nothing more to tell. */
const forgetOthers = () =>
  payload.db.updateMany({
    collection: 'clocks',
    data: { state: 'cancelled' },
    where: { state: { equals: 'running' } },
  })

describe('the clocks of an enquiry', () => {
  it('should begin when it is received, and set its due times', async () => {
    const { id, due } = await newEnquiry({ channel: 'email' })
    expect(await clocksOf(id)).toMatchObject([
      { name: 'acknowledge', state: 'running', dueAt: '2026-11-16T10:05:00.000Z' },
      { name: 'firstResponse', state: 'running', dueAt: '2026-11-17T10:00:00.000Z' },
      { name: 'triage', state: 'running', dueAt: '2026-11-16T14:00:00.000Z', owner: owner.id },
    ])
    expect(due).toEqual({
      acknowledgeBy: '2026-11-16T10:05:00.000Z',
      triageBy: '2026-11-16T14:00:00.000Z',
      respondBy: '2026-11-17T10:00:00.000Z',
    })
    expect((await find(id)).due).toEqual(due)
  })

  it('should count a person’s reply alone, at its own time', async () => {
    const { id } = await newEnquiry()
    await say(id, 'outbound', '2026-11-16T10:30:00.000Z', { automatic: true })
    expect(await clockOf(id, 'firstResponse')).toMatchObject({ state: 'running' })
    await say(id, 'outbound', '2026-11-16T12:30:00.000Z')
    expect(await clockOf(id, 'firstResponse')).toMatchObject({
      state: 'stopped',
      stoppedAt: '2026-11-16T12:30:00.000Z',
      elapsedMinutes: 150,
      breachedAt: null,
    })
    expect(await find(id)).toMatchObject({ ball: 'investor', due: { respondBy: null } })
    expect(await eventsOf(id, 'interaction')).toHaveLength(2)
    expect(await clockOf(id, 'qualify')).toMatchObject({ startedAt: '2026-11-16T12:30:00.000Z' })
  })

  it('should roll while the turn is ours, and hold while it is a partner’s', async () => {
    const { id } = await newEnquiry()
    await say(id, 'inbound', '2026-11-16T11:00:00.000Z')
    expect(await clockOf(id, 'rollingResponse')).toBeUndefined()
    await say(id, 'outbound', '2026-11-16T12:00:00.000Z')
    await say(id, 'inbound', '2026-11-17T09:00:00.000Z')
    expect(await clockOf(id, 'rollingResponse')).toMatchObject({
      state: 'running',
      dueAt: '2026-11-18T17:00:00.000Z',
    })
    expect(await find(id)).toMatchObject({
      ball: 'ours',
      due: { respondBy: '2026-11-18T17:00:00.000Z' },
    })
    const turn = (to: string) => api(`/enquiries/${id}/turn`, { token: owner.token, body: { to } })
    expect((await turn('partner')).body.doc).toMatchObject({ ball: 'partner' })
    expect(await clockOf(id, 'rollingResponse')).toMatchObject({ state: 'paused', dueAt: null })
    expect((await turn('ours')).status).toBe(200)
    expect(await clockOf(id, 'rollingResponse')).toMatchObject({ state: 'running' })
    expect((await turn('nobody')).status).toBe(422)
    await say(id, 'outbound', '2026-11-17T10:00:00.000Z')
    expect(await clockOf(id, 'rollingResponse')).toMatchObject({ state: 'stopped', number: 1 })
  })

  it('should not turn back for what is recorded late', async () => {
    const { id } = await newEnquiry()
    await say(id, 'inbound', '2026-11-17T11:00:00.000Z')
    await say(id, 'outbound', '2026-11-16T11:00:00.000Z')
    expect(await find(id)).toMatchObject({ ball: 'ours' })
  })

  it('should stop the acknowledgements when they were sent, and their histories stay whole', async () => {
    const { settleMails } = await import('@/operations/outgoingMail/settleMails')
    const { systemRequest } = await import('@/operations/systemRequest')
    const { verifyHistory } = await import('@/operations/events/verifyHistory')
    const ids = [
      await newEnquiry({ channel: 'email' }),
      await newEnquiry({ channel: 'email' }),
    ].map(({ id }) => id)
    const mailsOf = async () => {
      const { docs } = await payload.find({
        collection: 'outgoing-mail',
        depth: 0,
        pagination: false,
        // Those of one enquiry do not stand together.
        sort: 'kind',
        where: { enquiry: { in: ids } },
      })
      return docs
    }
    const mails = await mailsOf()
    expect(mails.length).toBeGreaterThan(3)
    // The second time there is nothing left to settle.
    for (let time = 0; time < 2; time++)
      await settleMails(await systemRequest(payload), mails, { state: 'sent' })

    expect((await mailsOf()).every(({ state, sentAt }) => state === 'sent' && sentAt)).toBe(true)
    for (const id of ids) {
      expect(await clockOf(id, 'acknowledge')).toMatchObject({ state: 'stopped' })
      const sent = await eventsOf(id, 'mail-sent')
      const own = mails.filter(({ enquiry }) => enquiry === id)
      expect(sent.map(({ detail }) => (detail as { mail: string }).mail)).toEqual(
        own.map((mail) => mail.id),
      )
      const req = await systemRequest(payload)
      const head = (await find(id)).history?.hash
      expect(await verifyHistory({ req, id, head })).toMatchObject({ ok: true })
      const { docs: byTime } = await payload.find({
        collection: 'enquiry-events',
        depth: 0,
        pagination: false,
        sort: 'at',
        where: { enquiry: { equals: id } },
      })
      const numbers = byTime.map(({ sequence }) => sequence)
      expect(numbers).toEqual(numbers.map((_, n) => n + 1))
    }
  })

  it('should be held while it is put off, and be cancelled when it is closed', async () => {
    const { id } = await newEnquiry({ receivedAt: new Date().toISOString() })
    const move = (body: object) =>
      api(`/enquiries/${id}/move`, { token: administrator.token, body })
    await move({ to: 'delayed', resumeAt: '2099-01-01' })
    expect(await clockOf(id, 'firstResponse')).toMatchObject({ state: 'paused' })
    await move({ to: 'ongoing' })
    expect(await clockOf(id, 'firstResponse')).toMatchObject({ state: 'running' })
    await move({ to: 'spam', reason: 'Spam' })
    expect(await clockOf(id, 'firstResponse')).toMatchObject({ state: 'cancelled' })
    expect(await clockOf(id, 'triage')).toMatchObject({ state: 'stopped' })
  })

  it('should go with the enquiry to a new owner', async () => {
    const { id } = await newEnquiry()
    await payload.update({ collection: 'enquiries', id, data: { owner: desk.id } })
    expect(await clockOf(id, 'triage')).toMatchObject({ owner: desk.id })
  })

  it('should be written by nobody, and read by those who may read the enquiry', async () => {
    const { id } = await newEnquiry()
    const clock = (await clockOf(id, 'triage'))!
    const path = `/clocks/${clock.id}`
    const body = { breachedAt: null }
    const token = administrator.token
    expect((await api(path, { method: 'PATCH', token, body })).status).toBe(403)
    expect((await api(path, { token: owner.token })).status).toBe(200)
    expect((await api(path, { token: editor.token })).status).toBe(403)
  })
})

describe('a message from the investor', () => {
  it('should wake what was put off', async () => {
    const { id } = await newEnquiry()
    const body = { to: 'delayed', resumeAt: '2099-01-01' }
    await api(`/enquiries/${id}/move`, { token: desk.token, body })
    await say(id, 'inbound', new Date().toISOString())
    expect(await find(id)).toMatchObject({ status: 'ongoing', ball: 'ours' })
  })

  it('should reopen what was closed not long ago, and start the response clock', async () => {
    const { id } = await newEnquiry()
    await say(id, 'outbound', '2026-11-16T12:00:00.000Z')
    const body = { to: 'abandoned', reason: 'No answer' }
    await api(`/enquiries/${id}/move`, { token: owner.token, body })
    await say(id, 'inbound', new Date().toISOString(), { automatic: true })
    expect(await find(id)).toMatchObject({ status: 'abandoned' })
    await say(id, 'inbound', new Date().toISOString())
    expect(await find(id)).toMatchObject({ status: 'ongoing', stage: 'responded' })
    expect(await clockOf(id, 'rollingResponse')).toMatchObject({ state: 'running' })
  })
})

describe('the sweep', () => {
  // What one test leaves open must not be swept in the next.
  afterEach(async () => {
    await payload.db.updateMany({
      collection: 'clocks',
      data: { state: 'cancelled' },
      where: { state: { in: ['running', 'paused'] } },
    })
  })

  it('should store a breach at the time it happened, once and for good', async () => {
    const { id } = await newEnquiry()
    await sweep('2026-11-21T12:00:00.000Z')
    const breached = await clockOf(id, 'firstResponse')
    expect(breached).toMatchObject({ state: 'running', breachedAt: '2026-11-17T10:00:00.000Z' })
    await sweep('2026-11-22T12:00:00.000Z')
    expect(await eventsOf(id, 'breached')).toMatchObject([
      { to: 'triage' },
      { to: 'firstResponse' },
    ])
    await say(id, 'outbound', '2026-11-16T11:00:00.000Z')
    expect(await clockOf(id, 'firstResponse')).toMatchObject({
      state: 'stopped',
      breachedAt: '2026-11-17T10:00:00.000Z',
    })
  })

  it('should warn at three quarters and then tell owner and desk, in opening hours only', async () => {
    await forgetOthers()
    const { id } = await newEnquiry()
    await sweep('2026-11-16T12:59:00.000Z')
    expect(await alertsOf(id)).toEqual([])
    await sweep('2026-11-16T13:00:00.000Z')
    expect((await alertsOf(id)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Due soon: Triage/),
    ])
    await sweep('2026-11-16T18:00:00.000Z')
    expect(await alertsOf(id)).toHaveLength(1)
    await say(id, 'outbound', '2026-11-16T16:00:00.000Z')
    await sweep('2026-11-17T09:00:00.000Z')
    await sweep('2026-11-17T09:00:00.000Z')
    await sweep('2026-11-17T09:00:00.000Z')
    expect((await alertsOf(id)).map(({ to, subject }) => [to, subject.split(',')[0]])).toEqual([
      [owner.email, 'Due soon: Triage'],
      [owner.email, 'Late: Triage'],
      [administrator.email, 'Late: Triage'],
    ])
    expect(await clockOf(id, 'triage')).toMatchObject({
      nextAlert: null,
      alerted: [{ step: 'warning' }, { step: 'owner' }, { step: 'desk' }],
    })
  })

  it('should tell each reader of all that is late with an enquiry in one mail', async () => {
    await forgetOthers()
    const { id } = await newEnquiry()
    while ((await sweep('2026-11-20T12:00:00.000Z')) > 0);
    const mails = await alertsOf(id)
    // Of triage and first response.
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [owner.email, '2 late: service levels'],
      [administrator.email, '2 late: service levels'],
    ])
    for (const { text } of mails) expect(text.match(/^Late: /gm)).toHaveLength(2)
  })

  it('should send each alert once, whoever sweeps at once and however late', async () => {
    await forgetOthers()
    const { id, reference } = await newEnquiry()
    for (let round = 0; round < 5; round++) {
      await Promise.all([1, 2, 3].map(() => sweep('2026-11-20T12:00:00.000Z')))
    }
    const told = (await alertsOf(id)).flatMap(({ to, subject, text }) =>
      // Of both in one mail, unless two sweeps took one each.
      (text.match(/^Late: .+/gm) ?? [subject]).map((late) => `${to} ${late}`),
    )
    expect(told.sort()).toEqual(
      [owner.email, administrator.email]
        .flatMap((to) =>
          ['First response', 'Triage'].map((what) => `${to} Late: ${what}, ${reference}`),
        )
        .sort(),
    )
    expect(await eventsOf(id, 'alerted')).toHaveLength(4)
    expect(await eventsOf(id, 'breached')).toHaveLength(2)
  })

  it('should tell each reader of a backlog in one mail, the most urgent first', async () => {
    await forgetOthers()
    await payload.update({ collection: 'users', id: owner.id, data: { language: 'ko' } })
    const enquiries: Enquiry[] = []
    // More clocks than one sweep takes.
    for (let hour = 10; enquiries.length < 51; hour++) {
      const receivedAt = new Date(Date.UTC(2026, 10, 2, hour)).toISOString()
      enquiries.unshift(await newEnquiry({ receivedAt }))
    }
    const { takeAlert } = await import('@/operations/serviceLevel/takeAlert')
    const { systemRequest } = await import('@/operations/systemRequest')
    const now = new Date('2026-11-20T12:00:00.000Z')
    // As of a process that died before it told.
    const { id } = (await clockOf(enquiries[0]!.id, 'triage'))!
    expect(await takeAlert({ req: await systemRequest(payload), id, now })).toBe(true)

    await sweep(now.toISOString())
    expect(await alertsOf(enquiries[0]!.id)).toEqual([])
    while ((await sweep(now.toISOString())) > 0);
    const mails = (await alertsOf(enquiries.at(-1)!.id)).filter(({ to }) => to === owner.email)
    expect(mails.map(({ subject }) => subject)).toEqual(['처리 기한 알림: 기한 초과 102건'])
    const { text } = mails[0]!
    const listed = text.match(/OFD-\d+-\d+/g)!
    expect(listed).toHaveLength(30)
    expect(listed[0]).toBe(enquiries.at(-1)!.reference)
    expect(text).toContain('72건')
    await payload.update({ collection: 'users', id: owner.id, data: { language: 'en' } })
  }, 240_000)

  it('should resume what was put off until now, as of that time', async () => {
    const { id } = await newEnquiry()
    await payload.db.updateOne({
      collection: 'enquiries',
      id,
      data: { status: 'delayed', resumeAt: '2026-11-17T09:00:00.000Z' },
    })
    const { settleClocks } = await import('@/operations/serviceLevel/settleClocks')
    const { systemRequest } = await import('@/operations/systemRequest')
    const at = new Date('2026-11-16T11:00:00.000Z')
    await settleClocks(await systemRequest(payload), [{ enquiry: id, at }])
    await sweep('2026-11-18T12:00:00.000Z')
    expect(await find(id)).toMatchObject({ status: 'ongoing', resumeAt: null })
    expect(await clockOf(id, 'firstResponse')).toMatchObject({
      state: 'running',
      dueAt: '2026-11-17T16:00:00.000Z',
    })
  })

  it('should let sleep what nobody spoke of for ninety days', async () => {
    const quiet = await newEnquiry({ receivedAt: '2026-06-01T10:00:00.000Z' })
    const lively = await newEnquiry({ receivedAt: '2026-06-01T10:00:00.000Z' })
    await say(lively.id, 'internal', '2026-11-01T10:00:00.000Z', { kind: 'note' })
    await sweep('2026-11-21T12:00:00.000Z')
    expect(await find(quiet.id)).toMatchObject({ status: 'dormant' })
    expect(await find(lively.id)).toMatchObject({ status: 'ongoing' })
    expect(await clockOf(quiet.id, 'firstResponse')).toMatchObject({ state: 'paused' })
  })

  describe('of an enquiry on which nothing is said', () => {
    const silences = async (enquiry: string) =>
      (await alertsOf(enquiry))
        .filter(({ subject }) => subject.startsWith('Nothing said'))
        .map(({ to }) => to)
    const RECEIVED = '2026-09-01T10:00:00.000Z'

    it('should tell the owner after thirty days, once, in opening hours, whoever sweeps', async () => {
      const { id } = await newEnquiry({ receivedAt: '2026-08-01T10:00:00.000Z' })
      await say(id, 'outbound', RECEIVED)
      await sweep('2026-10-01T09:59:00.000Z')
      expect(await silences(id)).toEqual([])
      await sweep('2026-10-03T12:00:00.000Z')
      await sweep('2026-10-05T20:00:00.000Z')
      expect(await silences(id)).toEqual([])
      for (const now of ['2026-10-06T12:00:00.000Z', '2026-11-20T12:00:00.000Z']) {
        await Promise.all([1, 2, 3].map(() => sweep(now)))
      }
      expect(await silences(id)).toEqual([owner.email])
      expect(await eventsOf(id, 'alerted')).toContainEqual(
        expect.objectContaining({ from: 'silence', to: 'owner', detail: { readers: [owner.id] } }),
      )
      const mail = (await alertsOf(id)).find(({ subject }) => subject.startsWith('Nothing said'))
      expect(mail!.text).toContain('1 September 2026')
    })

    it('should tell again only after another interaction and thirty more days', async () => {
      const { id } = await newEnquiry({ receivedAt: RECEIVED })
      await sweep('2026-10-06T12:00:00.000Z')
      await say(id, 'internal', '2026-10-07T12:00:00.000Z', { kind: 'note' })
      await sweep('2026-11-05T12:00:00.000Z')
      expect(await silences(id)).toHaveLength(1)
      // What is recorded late ends no silence.
      await say(id, 'internal', '2026-09-20T12:00:00.000Z', { kind: 'note' })
      await sweep('2026-11-10T12:00:00.000Z')
      await sweep('2026-11-20T12:00:00.000Z')
      expect(await silences(id)).toHaveLength(2)
    })

    it('should tell nobody of what was put off, closed, or sleeps by now', async () => {
      const { id: delayed } = await newEnquiry({ receivedAt: RECEIVED })
      await api(`/enquiries/${delayed}/move`, {
        token: desk.token,
        body: { to: 'delayed', resumeAt: '2099-01-01' },
      })
      const { id: closed } = await newEnquiry({ receivedAt: RECEIVED })
      await api(`/enquiries/${closed}/move`, {
        token: desk.token,
        body: { to: 'spam', reason: 'Spam' },
      })
      const { id: asleep } = await newEnquiry({ receivedAt: '2026-08-01T10:00:00.000Z' })
      await sweep('2026-11-20T12:00:00.000Z')
      expect(await Promise.all([delayed, closed, asleep].map(silences))).toEqual([[], [], []])
      expect(await find(asleep)).toMatchObject({ status: 'dormant' })
    })

    it('should tell the lead of the desk where nobody owns it', async () => {
      const { id } = await newEnquiry({ receivedAt: RECEIVED })
      await payload.update({ collection: 'enquiries', id, data: { owner: null } })
      await sweep('2026-10-06T12:00:00.000Z')
      expect(await silences(id)).toEqual([administrator.email])
    })
  })

  it('should have a first review by its target once aftercare is offered, unless staff set a date', async () => {
    const offered = async (aftercare: object) => {
      const { id } = await newEnquiry()
      await payload.update({ collection: 'enquiries', id, data: { aftercare } })
      return find(id)
    }
    const offeredAt = '2026-11-16T10:00:00.000Z'
    const nextReviewAt = '2026-12-01T10:00:00.000Z'
    const proposed = await offered({ offeredAt })
    // 125 working days later, not counting six bank holidays.
    expect(proposed.aftercare).toMatchObject({ nextReviewAt: '2027-05-18T09:00:00.000Z' })
    expect((await offered({ offeredAt, nextReviewAt })).aftercare).toMatchObject({ nextReviewAt })
    await payload.update({
      collection: 'enquiries',
      id: proposed.id,
      data: { aftercare: { nextReviewAt: null } },
    })
    expect((await find(proposed.id)).aftercare?.nextReviewAt ?? null).toBeNull()
  })

  it('should owe a review by the target in aftercare without a date', async () => {
    const { id } = await newEnquiry()
    await payload.db.updateOne({
      collection: 'enquiries',
      id,
      data: { stage: 'aftercare', status: 'won' },
    })
    await payload.update({ collection: 'enquiries', id, data: { subject: 'Changed' } })
    expect(await clockOf(id, 'aftercareReview')).toMatchObject({
      state: 'running',
      target: { minutes: 60_000, time: 'business' },
    })
  })

  it('should tell the owner that a review is due', async () => {
    const { id } = await newEnquiry()
    await payload.db.updateOne({
      collection: 'enquiries',
      id,
      data: { stage: 'aftercare', status: 'won' },
    })
    const update = (nextReviewAt: string) =>
      payload.update({ collection: 'enquiries', id, data: { aftercare: { nextReviewAt } } })
    await update('2099-01-05T10:00:00.000Z')
    expect(await clockOf(id, 'aftercareReview')).toMatchObject({
      state: 'running',
      dueAt: '2099-01-05T10:00:00.000Z',
    })
    await update('2099-07-06T10:00:00.000Z')
    expect(
      (await clocksOf(id))
        .filter(({ name }) => name === 'aftercareReview')
        .map(({ state, number }) => [number, state]),
    ).toEqual([
      [1, 'stopped'],
      [2, 'running'],
    ])
  })
})

describe('the settings', () => {
  const save = (body: unknown, { token } = desk, query = '') =>
    api(`/globals/service-levels${query}`, { method: 'POST', token, body })

  it.each([
    ['targets.triage', { targets: { triage: 481 } }],
    ['targets.verify', { targets: { verify: 0 } }],
    ['targets.aftercareReview', { targets: { aftercareReview: 0 } }],
    ['priorityPercent.urgent', { priorityPercent: { urgent: 101 } }],
    ['warnPercent', { warnPercent: 100 }],
    ['timeZone', { timeZone: 'Europe/Liverpool' }],
    ['openings', { openings: [{ day: 'mon', opens: '09:00', closes: '10:00' }] }],
    ['openings.0.opens', { openings: [{ day: 'mon', opens: '17:00', closes: '09:00' }] }],
    ['closed.0.date', { closed: [{ date: '2026-02-30' }] }],
    ['dormantDays', { dormantDays: 1 }],
    ['silentDays', { silentDays: 90 }],
  ])('should refuse %s in the language of the reader', async (path, body) => {
    const { status, body: answer } = await save(body, desk, '?locale=ko')
    expect(status).toBe(400)
    expect(answer.errors[0].data.errors[0].path).toBe(path)
  })

  it('should be the desk’s to change, and hold for clocks that begin afterwards', async () => {
    expect((await save({}, owner)).status).toBe(403)
    const before = await newEnquiry()
    expect((await save({ targets: { firstResponse: 240 } })).status).toBe(200)
    const after = await newEnquiry()
    expect(after.due?.respondBy).toBe('2026-11-16T14:00:00.000Z')
    expect(await clockOf(after.id, 'firstResponse')).not.toMatchObject({ version: 'default' })
    await payload.update({ collection: 'enquiries', id: before.id, data: { subject: 'Changed' } })
    expect(await clockOf(before.id, 'firstResponse')).toMatchObject({
      version: 'default',
      dueAt: '2026-11-17T10:00:00.000Z',
    })
  })
})
