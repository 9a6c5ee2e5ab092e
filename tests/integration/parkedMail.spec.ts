import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'

import { mailViews } from '@/admin/mail/mailViews'
import type { IncomingMail } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { drain } from '../support/drain'
import { mailText } from '../support/mailText'
import { receiveMail } from '../support/receiveMail'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let desk: { id: string; token: string }

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = await signIn(payload, 'desk')
})
afterAll(() => stop())

async function receive(mail: Parameters<typeof mailText>[0]): Promise<IncomingMail> {
  const { id } = await receiveMail(payload, mailText(mail))
  await drain(payload)
  return read(id)
}
const read = (id: string) => payload.findByID({ collection: 'incoming-mail', id, depth: 0 })
const newsletter = () => receive({ headers: { 'List-Id': '<news.acme.example>' } })
const idsIn = async (where: Where) => {
  const { docs } = await payload.find({ collection: 'incoming-mail', limit: 0, where })
  return docs.map(({ id }) => id)
}
const kindsOf = async (id: string) => {
  const found = await Promise.all(
    mailViews.ofKind.map(async ({ kind, where }) =>
      (await idsIn(where)).includes(id) ? kind : [],
    ),
  )
  return found.flat()
}
const ask = (path: string, body: unknown, token = desk.token) =>
  api(`/incoming-mail/${path}`, { token, body })

describe('putting parked mail away', () => {
  it('should keep it out of sight with who did it and when, and show it again', async () => {
    const [first, second] = [await newsletter(), await newsletter()]
    expect(await idsIn(mailViews.parked)).toEqual(expect.arrayContaining([first.id, second.id]))
    expect(await kindsOf(first.id)).toEqual(['list'])

    const mails = [first.id, second.id]
    expect(await ask('put-away', { mails })).toMatchObject({ status: 200, body: { changed: 2 } })
    expect(await read(first.id)).toMatchObject({
      state: 'parked',
      putAwayBy: desk.id,
      putAwayAt: expect.any(String),
    })
    expect(await idsIn(mailViews.parked)).not.toContain(first.id)
    expect(await kindsOf(first.id)).toEqual([])
    expect(await idsIn(mailViews.putAway)).toEqual(expect.arrayContaining(mails))
    expect((await ask('put-away', { mails })).body).toEqual({ changed: 0 })

    expect((await ask('take-back', { mails: [first.id] })).body).toEqual({ changed: 1 })
    expect(await read(first.id)).toMatchObject({ putAwayBy: null, putAwayAt: null })
    expect(await idsIn(mailViews.parked)).toContain(first.id)
    expect(await idsIn(mailViews.putAway)).not.toContain(first.id)
  })

  it('should leave alone what is no parked mail', async () => {
    const taken = await receive({ from: `A Person <${randomUUID()}@acme.example>` })
    expect(taken.state).toBe('taken')
    expect((await ask('put-away', { mails: [taken.id] })).body).toEqual({ changed: 0 })
    expect((await read(taken.id)).putAwayAt ?? null).toBeNull()
  })

  it('should be undone by a release', async () => {
    const { id } = await newsletter()
    await ask('put-away', { mails: [id] })
    expect((await ask(`${id}/release`, {})).status).toBe(202)
    await drain(payload)
    expect(await read(id)).toMatchObject({ state: 'taken', putAwayAt: null, putAwayBy: null })
  })

  it('should show what cannot be read beside what is parked', async () => {
    const { id } = await newsletter()
    const unread = { state: 'unreadable', verdict: null } as const
    await payload.db.updateOne({ collection: 'incoming-mail', id, data: unread })
    expect(await idsIn(mailViews.parked)).toContain(id)
    expect(await kindsOf(id)).toEqual(['unreadable'])
  })

  it('should refuse a request that names no mails, in the reader’s language', async () => {
    for (const body of [{}, { mails: [] }, { mails: 'all' }, { mails: ['a'], all: true }]) {
      const refused = await ask('put-away?locale=ko', body)
      expect(refused).toMatchObject({ status: 422, body: { title: '요청을 이해할 수 없습니다' } })
    }
  })
})

describe('a mail that may belong to an enquiry', () => {
  async function suggested() {
    const from = `Jane <${randomUUID()}@gmail.com>`
    const first = await receive({ from })
    const second = await receive({ from, text: 'And one more question.' })
    expect(second.suggestions).toEqual([first.enquiry])
    return { id: second.id, enquiry: first.enquiry as string }
  }

  it('should be kept apart where staff say so, and suggested no more', async () => {
    const { id, enquiry } = await suggested()
    expect(await ask(`${id}/keep-apart`, { enquiry })).toMatchObject({
      status: 200,
      body: { enquiry },
    })
    expect(await read(id)).toMatchObject({
      suggestions: [],
      keptApart: [enquiry],
      keptApartBy: desk.id,
      keptApartAt: expect.any(String),
    })
    expect((await ask(`${id}/keep-apart`, { enquiry })).status).toBe(404)
    expect((await ask(`${id}/join`, { enquiry })).status).toBe(200)
  })

  it('should be found from the enquiry that is suggested', async () => {
    const { id, enquiry } = await suggested()
    const query = `where[suggestions][in]=${enquiry}&where[interaction][exists]=false&depth=0`
    const found = async () =>
      (await api(`/incoming-mail?${query}`, { token: desk.token })).body.docs.map(
        (mail: IncomingMail) => mail.id,
      )
    expect(await found()).toEqual([id])
    await ask(`${id}/join`, { enquiry })
    expect(await found()).toEqual([])
  })
})

it('should let nobody but the desk put mail away or keep it apart', async () => {
  const { id, enquiry } = await newsletter()
  for (const role of ['owner', 'verifier', 'editor'] as const) {
    const { token } = await signIn(payload, role)
    for (const [path, body] of [
      ['put-away', { mails: [id] }],
      ['take-back', { mails: [id] }],
      [`${id}/keep-apart`, { enquiry }],
    ] as const) {
      expect((await ask(path, body, token)).status).toBe(403)
    }
  }
})

it('should show an owner the mail of their own enquiries, and no other', async () => {
  const owner = await signIn(payload, 'owner')
  const mine = await receive({ from: `A <${randomUUID()}@acme.example>` })
  const other = await receive({ from: `B <${randomUUID()}@acme.example>` })
  const parked = await newsletter()
  await payload.update({
    collection: 'enquiries',
    id: mine.enquiry as string,
    data: { owner: owner.id },
  })
  const { body } = await api('/incoming-mail?depth=0&limit=0', { token: owner.token })
  const seen = body.docs.map(({ id }: IncomingMail) => id)
  expect(seen).toContain(mine.id)
  expect(seen).not.toContain(other.id)
  expect(seen).not.toContain(parked.id)
})
