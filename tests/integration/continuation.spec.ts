import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { Enquiry } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newInvestor } from '../support/newInvestor'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'

type Person = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let stop: () => Promise<void>
let desk: Person
let owner: Person
let stranger: Person
let editor: Person
let theme: string
let contact: string
let company: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = await signIn(payload, 'desk')
  owner = await signIn(payload, 'owner')
  stranger = await signIn(payload, 'owner')
  editor = await signIn(payload, 'editor')
  theme = await newTheme(payload, { owner: owner.id })
  ;({ contact, company } = await newInvestor(payload))
})
afterAll(() => stop())

const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()

/** An enquiry that was closed as abandoned some days ago. */
async function closed(days: number, fields: Partial<Enquiry> = {}): Promise<Enquiry> {
  const { id } = await payload.create({
    collection: 'enquiries',
    data: {
      channel: 'phone',
      language: 'ko',
      country: 'KR',
      subject: 'A pilot line',
      message: 'A call',
      themes: [theme],
      contact,
      company,
      ...fields,
    } as Enquiry,
  })
  await api(`/enquiries/${id}/move`, {
    token: desk.token,
    body: { to: 'abandoned', reason: 'No answer' },
  })
  await payload.db.updateOne({
    collection: 'enquiries',
    id,
    data: { receivedAt: daysAgo(days + 10), closing: { closedAt: daysAgo(days) } },
  })
  return find(id)
}

const find = (id: string) => payload.findByID({ collection: 'enquiries', id, depth: 0 })

const go = (
  id: string,
  { token }: Person,
  body: unknown = { message: 'Still there?' },
  query = '',
) => api(`/enquiries/${id}/continue${query}`, { token, body })

const say = (enquiry: string, fields: object = {}, { token } = desk) =>
  api('/interactions', {
    token,
    body: { enquiry, kind: 'email', direction: 'inbound', summary: 'Hello again', ...fields },
  })

const followers = async (id: string) =>
  (
    await payload.find({
      collection: 'enquiries',
      depth: 0,
      where: { follows: { equals: id } },
    })
  ).docs

const linksOf = async (enquiry: string) =>
  (
    await payload.find({
      collection: 'enquiry-events',
      where: { and: [{ enquiry: { equals: enquiry } }, { type: { equals: 'continued' } }] },
    })
  ).docs.map(({ from, to }) => [from ?? null, to ?? null])

const mailsOf = async (enquiry: string) =>
  (
    await payload.find({
      collection: 'outgoing-mail',
      where: { enquiry: { equals: enquiry } },
    })
  ).docs.map(({ kind, to }) => [kind, to])

describe('continuing an enquiry that was closed more than 30 days ago', () => {
  it('should begin one of the same people and themes, routed and announced, each naming the other', async () => {
    const earlier = await closed(31)
    const { status, body } = await go(earlier.id, desk)
    expect(status).toBe(201)
    const later = await find(body.doc.id)
    expect(later).toMatchObject({
      channel: 'email',
      language: 'ko',
      country: 'KR',
      subject: 'A pilot line',
      message: 'Still there?',
      contact,
      company,
      themes: [theme],
      follows: earlier.id,
      owner: owner.id,
      stage: 'received',
      status: 'ongoing',
      routing: { decidedBy: 'explicit', theme },
    })
    expect(later.reference).not.toBe(earlier.reference)
    expect(await find(earlier.id)).toMatchObject({ status: 'abandoned', continuedBy: later.id })
    expect(await linksOf(earlier.id)).toEqual([[null, later.reference]])
    expect(await linksOf(later.id)).toEqual([[earlier.reference, null]])
    expect(await mailsOf(later.id)).toEqual(
      expect.arrayContaining([
        ['acknowledgement', 'ann@acme.co'],
        ['notification', owner.email],
      ]),
    )
    for (const { id } of [earlier, later]) {
      const path = `/enquiries/${id}/events/verify`
      expect((await api(path, { token: desk.token })).body.ok).toBe(true)
    }
  })

  it('should be refused while it is open, may be reopened, or was continued, in both languages', async () => {
    const open = await payload.create({
      collection: 'enquiries',
      data: { channel: 'phone', language: 'en', message: 'A call' } as Enquiry,
    })
    const refusals = [
      [open.id, /not closed/, /종결되지 않은/],
      [(await closed(29)).id, /reopen it/, /다시 열어/],
    ] as const
    for (const [id, en, ko] of refusals) {
      expect(await go(id, desk)).toMatchObject({
        status: 409,
        body: { detail: expect.stringMatching(en) },
      })
      expect((await go(id, desk, undefined, '?locale=ko')).body.detail).toMatch(ko)
      expect(await followers(id)).toEqual([])
    }
    const { id } = await closed(31)
    const { reference } = (await go(id, desk)).body.doc
    expect((await go(id, desk)).body.detail).toContain(reference)
    expect(await followers(id)).toHaveLength(1)
  })

  it('should happen once, however many ask at once', async () => {
    const { id } = await closed(31)
    const answers = await Promise.all([1, 2, 3].map(() => go(id, desk)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(await followers(id)).toHaveLength(1)
  })

  it('should be for those who work on it, with a message', async () => {
    const { id } = await closed(31)
    expect((await go(id, stranger)).status).toBe(404)
    expect((await go(id, editor)).status).toBe(403)
    const { status, body } = await go(id, owner, { message: ' ', channel: 'form' })
    expect(status).toBe(422)
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['message', 'channel'])
    expect((await go(id, owner)).status).toBe(201)
  })

  it('should leave out a contact who was put in the trash', async () => {
    const gone = await payload.create({
      collection: 'contacts',
      data: { name: 'Gone', email: 'gone@acme.co' },
    })
    const { id } = await closed(31, { contact: gone.id })
    const deletedAt = new Date().toISOString()
    await payload.db.updateOne({ collection: 'contacts', id: gone.id, data: { deletedAt } })
    const { doc } = (await go(id, desk)).body
    expect(doc).toMatchObject({ company, follows: id })
    expect(doc.contact ?? null).toBeNull()
  })

  it('should be written by no plain edit', async () => {
    const [{ id }, other] = [await closed(31), await closed(31)]
    const body = { follows: other.id, continuedBy: other.id }
    await api(`/enquiries/${id}`, { method: 'PATCH', token: desk.token, body })
    const { follows, continuedBy } = await find(id)
    expect([follows ?? null, continuedBy ?? null]).toEqual([null, null])
  })
})

describe('the answer of the investor', () => {
  const told = async ({ id, reference }: Enquiry) => {
    const { docs } = await payload.find({
      collection: 'outgoing-mail',
      where: {
        and: [
          { enquiry: { equals: id } },
          { subject: { equals: `The investor answered: enquiry ${reference}` } },
        ],
      },
    })
    return docs.map(({ to }) => to)
  }
  const answeredByUs = async () => {
    const { id } = await payload.create({
      collection: 'enquiries',
      data: {
        channel: 'phone',
        language: 'ko',
        country: 'KR',
        message: 'A call',
        themes: [theme],
        contact,
      } as Enquiry,
    })
    await say(id, { direction: 'outbound' }, owner)
    return find(id)
  }

  it('should be told to the owner once, until we answer again', async () => {
    const enquiry = await answeredByUs()
    expect(await told(enquiry)).toEqual([])
    await say(enquiry.id)
    await say(enquiry.id, { summary: 'And one more thing' })
    expect(await told(enquiry)).toEqual([owner.email])
    await say(enquiry.id, { direction: 'outbound' }, owner)
    await say(enquiry.id)
    expect(await told(enquiry)).toEqual([owner.email, owner.email])
  })

  it('should not be told to whoever recorded it, nor when a machine or a colleague wrote', async () => {
    const enquiry = await answeredByUs()
    await say(enquiry.id, {}, owner)
    const other = await answeredByUs()
    await say(other.id, { direction: 'internal' })
    const automatic = { enquiry: other.id, kind: 'email', direction: 'inbound', summary: 'Away' }
    await payload.create({
      collection: 'interactions',
      data: { ...automatic, automatic: true } as never,
    })
    expect([await told(enquiry), await told(other)]).toEqual([[], []])
  })

  it('should not be told when it was said before our own last words', async () => {
    const enquiry = await answeredByUs()
    await say(enquiry.id, { at: daysAgo(1) })
    expect(await told(enquiry)).toEqual([])
  })
})

describe('a message on a closed enquiry', () => {
  it('should reopen it within 30 days, and tell the owner unless they recorded it', async () => {
    const [told, known] = [await closed(29), await closed(29)]
    await say(told.id)
    await say(known.id, {}, owner)
    for (const { id } of [told, known]) {
      expect(await find(id)).toMatchObject({ status: 'ongoing', stage: 'responded' })
      expect(await followers(id)).toEqual([])
    }
    const { docs } = await payload.find({
      collection: 'outgoing-mail',
      where: { subject: { like: 'Reopened' } },
    })
    expect(docs.map(({ to, subject }) => [to, subject])).toEqual([
      [owner.email, `Reopened: enquiry ${told.reference}`],
    ])
  })

  it('should begin one that follows after 30 days, and go there from then on', async () => {
    const { id } = await closed(31)
    const at = daysAgo(1)
    expect((await say(id, { body: 'We can build it now.', at })).status).toBe(201)
    expect(await find(id)).toMatchObject({ status: 'abandoned' })
    const [later, ...others] = await followers(id)
    expect(others).toEqual([])
    expect(later).toMatchObject({
      message: 'We can build it now.',
      channel: 'email',
      receivedAt: at,
    })
    await payload.db.updateOne({
      collection: 'enquiries',
      id: later!.id,
      data: { ball: 'investor' },
    })
    await say(id, { summary: 'And one more thing' })
    expect(await followers(id)).toHaveLength(1)
    const { docs } = await payload.find({
      collection: 'interactions',
      where: { enquiry: { equals: later!.id } },
    })
    expect(docs).toMatchObject([{ summary: 'And one more thing', direction: 'inbound' }])
    expect(await find(later!.id)).toMatchObject({ ball: 'ours' })
  })

  it('should begin none if a machine wrote it, or if it was said before the closing', async () => {
    const { id } = await closed(31)
    await say(id, { at: daysAgo(32) })
    const automatic = { enquiry: id, kind: 'email', direction: 'inbound', summary: 'Away' }
    await payload.create({
      collection: 'interactions',
      data: { ...automatic, automatic: true } as never,
    })
    expect(await followers(id)).toEqual([])
  })

  it('should be recorded by an owner who cannot see what it leads to', async () => {
    const { id } = await closed(31)
    await payload.update({
      collection: 'enquiries',
      id,
      data: { owner: stranger.id, themes: [] },
    })
    expect((await say(id, {}, stranger)).status).toBe(201)
    expect((await say(id, {}, stranger)).status).toBe(201)
    expect(await followers(id)).toHaveLength(1)
  })
})
