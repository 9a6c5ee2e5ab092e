import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload, Where } from 'payload'

import type { Attachment, Enquiry } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { drain } from '../support/drain'
import { type MailServer, startMailServer } from '../support/mailServer'
import { mailText } from '../support/mailText'
import { receiveMail } from '../support/receiveMail'
import { signIn } from '../support/signIn'
import { submission } from '../support/submission'

type Person = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer
let desk: Person
let owner: Person
let stranger: Person
let verifier: Person
let editor: Person

beforeAll(async () => {
  mailServer = await startMailServer()
  process.env.SMTP_URL = mailServer.url
  ;({ payload, stop } = await bootPayload())
  desk = await signIn(payload, 'desk')
  owner = await signIn(payload, 'owner')
  stranger = await signIn(payload, 'owner')
  verifier = await signIn(payload, 'verifier')
  editor = await signIn(payload, 'editor')
  await payload.create({
    collection: 'themes',
    data: {
      slug: 'net-zero',
      name: 'Net Zero',
      order: 1,
      crossCutting: false,
      summary: 'Net Zero',
      owners: [owner.id],
      _status: 'published',
    },
  })
})
afterAll(async () => {
  await stop()
  await mailServer.stop()
})
beforeEach(() => {
  mailServer.received.length = 0
})

let sent = 0

/** An enquiry by the form, all the way, from an address of its own. */
async function sendIn(body: Record<string, unknown> = {}): Promise<Enquiry> {
  const email = `investor-${++sent}@example.co.kr`
  const { body: receipt } = await api('/enquiries/submit', {
    body: { ...submission, email, themes: ['net-zero'], ...body },
  })
  await drain(payload)
  const { docs } = await payload.find({
    collection: 'enquiries',
    depth: 1,
    where: { reference: { equals: receipt.reference } },
  })
  return docs[0]!
}

const find = (id: string) => payload.findByID({ collection: 'enquiries', id, depth: 0 })
const emailOf = ({ contact }: Enquiry) => (contact as { email: string }).email

const reply = (
  { id }: { id: string },
  body: unknown,
  { token = owner.token as string | undefined, key = '', locale = '' } = {},
) =>
  api(`/enquiries/${id}/reply${locale && `?locale=${locale}`}`, {
    token,
    body,
    headers: key ? { 'Idempotency-Key': key } : {},
  })

const about = async (collection: 'interactions' | 'outgoing-mail', enquiry: string) =>
  (await payload.find({ collection, depth: 0, where: { enquiry: { equals: enquiry } } })).docs

const mailTo = (address: string) => mailServer.received.filter(({ to }) => to[0] === address)
const headersOf = ({ mail }: { mail: { headers: { key: string; value: string }[] } }) =>
  Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))

const fileOf = async (enquiry: string, name = 'plan.txt', data = Buffer.from('The plan')) => {
  const file = { data, mimetype: 'text/plain', name, size: data.length }
  const { id } = await payload.create({
    collection: 'attachments',
    data: { enquiry } as Attachment,
    file,
  })
  return id
}

describe('a reply from the record', () => {
  it('should go to the investor in the thread of the acknowledgement', async () => {
    const enquiry = await sendIn()
    const { status, body } = await reply(enquiry, { text: 'We would be glad to show you around.' })
    expect(status).toBe(201)
    await drain(payload)
    const [first, second, ...others] = mailTo(emailOf(enquiry))
    expect(others).toEqual([])
    const [acknowledged, answered] = [headersOf(first!), headersOf(second!)]
    expect(acknowledged.subject).toBe(`[${enquiry.reference}] We have your enquiry`)
    expect(answered.subject).toBe(`Re: ${acknowledged.subject}`)
    expect(answered['in-reply-to']).toBe(acknowledged['message-id'])
    expect(answered.references).toBe(acknowledged['message-id'])
    expect(body).toEqual({ mail: expect.any(String), interaction: expect.any(String) })

    await drain(payload)
    await reply(enquiry, { text: 'One thing more.' })
    await drain(payload)
    const third = headersOf(mailTo(emailOf(enquiry))[2]!)
    expect(third.subject).toBe(answered.subject)
    expect(third.references!.split(/\s+/)).toEqual([
      acknowledged['message-id'],
      answered['message-id'],
    ])
  })

  it('should come from the desk as a person’s mail, with a signed address to answer to', async () => {
    const { mailIdentity } = await import('@/operations/outgoingMail/mailIdentity')
    const { signedThreadOf } = await import('@/domain/threading/signedThreadOf')
    const enquiry = await sendIn()
    await reply(enquiry, { text: 'Hello' })
    await drain(payload)
    const [automatic, human] = mailTo(emailOf(enquiry))
    expect(human!.from).toBe(mailIdentity.mailbox)
    expect(human!.mail.from).toMatchObject({
      address: mailIdentity.mailbox,
      name: 'One Front Door',
    })
    expect(headersOf(human!)).not.toHaveProperty('auto-submitted')
    expect(headersOf(human!)).not.toHaveProperty('x-auto-response-suppress')
    expect(automatic!.from).toBe('')
    expect(headersOf(automatic!)['auto-submitted']).toBe('auto-replied')

    const none = { addresses: [], inReplyTo: [], references: [] }
    for (const mail of [automatic!, human!]) {
      const headers = headersOf(mail)
      const byAddress = { ...none, addresses: [headers['reply-to']!] }
      const byMessage = { ...none, inReplyTo: [headers['message-id']!] }
      expect(signedThreadOf(byAddress, mailIdentity)).toBe(enquiry.reference)
      expect(signedThreadOf(byMessage, mailIdentity)).toBe(enquiry.reference)
    }
    const [notified] = mailServer.received.filter(({ to }) => to[0] === owner.email)
    const staff = { ...none, inReplyTo: [headersOf(notified!)['message-id']!] }
    expect(signedThreadOf(staff, mailIdentity)).toBeNull()
    expect(headersOf(notified!)).not.toHaveProperty('reply-to')
  })

  it('should be answered at the mailbox itself where that knows no plus', async () => {
    const { env } = await import('@/env')
    env.MAIL_PLUS_ADDRESSING = 'off'
    const enquiry = await sendIn()
    env.MAIL_PLUS_ADDRESSING = 'on'
    const [acknowledged] = mailTo(emailOf(enquiry))
    expect(headersOf(acknowledged!)).not.toHaveProperty('reply-to')
    expect(headersOf(acknowledged!)['message-id']).toContain(enquiry.reference.toLowerCase())
  })

  it('should stop the response clock, pass the turn and be on the record', async () => {
    const enquiry = await sendIn()
    const clock = async () => {
      const where: Where = {
        and: [{ enquiry: { equals: enquiry.id } }, { name: { equals: 'firstResponse' } }],
      }
      return (await payload.find({ collection: 'clocks', depth: 0, where })).docs[0]
    }
    expect(await clock()).toMatchObject({ state: 'running' })
    const { body } = await reply(enquiry, { text: 'Dear Ada,\n\nCome in May.\nOr in June.' })
    expect(await clock()).toMatchObject({ state: 'stopped' })
    expect(await find(enquiry.id)).toMatchObject({ ball: 'investor' })
    expect(await about('interactions', enquiry.id)).toMatchObject([
      {
        id: body.interaction,
        mail: body.mail,
        kind: 'email',
        direction: 'outbound',
        automatic: false,
        author: owner.id,
        summary: 'Come in May.',
        body: 'Dear Ada,\n\nCome in May.\nOr in June.',
      },
    ])
  })

  it('should quote what the investor wrote, and nothing that we did', async () => {
    const enquiry = await sendIn({ message: 'First line\n\nSecond line' })
    for (const [kind, direction, text] of [
      ['note', 'internal', 'SECRET note'],
      ['call', 'inbound', 'SECRET call'],
      ['email', 'inbound', 'SECRET copy'],
    ]) {
      const body = { enquiry: enquiry.id, kind, direction, summary: text, body: text }
      expect((await api('/interactions', { token: owner.token, body })).status).toBe(201)
    }
    await payload.update({
      collection: 'enquiries',
      id: enquiry.id,
      data: { message: 'SECRET remark in the record' },
    })
    await reply(enquiry, { text: 'Answer' })
    await drain(payload)
    const { text = '' } = mailTo(emailOf(enquiry))[1]!.mail
    expect(text).toMatch(/^Answer\n\nowner 2\nOne Front Door/)
    expect(text).toContain('you wrote:\n> First line\n>\n> Second line\n')
    expect(text).not.toContain('SECRET')
  })

  it('should quote the latest mail of the investor that came in from the mailbox', async () => {
    const enquiry = await sendIn()
    for (const { body, isNewParticipant } of [
      { body: 'Later words', isNewParticipant: false },
      { body: 'SECRET of somebody else', isNewParticipant: true },
    ]) {
      await payload.create({
        collection: 'interactions',
        data: {
          enquiry: enquiry.id,
          kind: 'email',
          direction: 'inbound',
          summary: 'Later',
          body,
          isNewParticipant,
          at: new Date().toISOString(),
        },
      })
    }
    await reply(enquiry, { text: 'Answer' })
    await drain(payload)
    const { text } = mailTo(emailOf(enquiry))[1]!.mail
    expect(text).toContain('> Later words')
    expect(text).not.toContain('SECRET')
    expect(text).not.toContain(submission.message)
  })

  it('should carry the writer’s signature in the language of the reply', async () => {
    await payload.update({
      collection: 'users',
      id: owner.id,
      data: { signature: { en: 'Ada\nNet Zero', ko: '에이다 드림' } },
    })
    const enquiry = await sendIn({ language: 'ko' })
    await reply(enquiry, { text: '감사합니다.' })
    await drain(payload)
    await reply(enquiry, { text: 'Thank you.', language: 'en' })
    await drain(payload)
    const [, korean, english] = mailTo(emailOf(enquiry))
    expect(korean!.mail.text).toMatch(/^감사합니다\.\n\n에이다 드림\n\n.*에 보내 주신 내용:\n> /)
    expect(english!.mail.text).toMatch(/^Thank you\.\n\nAda\nNet Zero\n/)
    await payload.update({
      collection: 'users',
      id: owner.id,
      data: { signature: { en: null, ko: null } },
    })
  })

  it('should carry files of the enquiry, and no others', async () => {
    const [enquiry, other] = [await sendIn(), await sendIn()]
    const [own, foreign] = [await fileOf(enquiry.id, '계획.txt'), await fileOf(other.id)]
    const { status, body } = await reply(enquiry, { text: 'See there', attachments: [foreign] })
    expect(status).toBe(422)
    expect(body).toMatchObject({ refusal: 'unknown-attachment', about: [foreign] })
    expect(await about('interactions', enquiry.id)).toEqual([])

    expect((await reply(enquiry, { text: 'See there', attachments: [own] })).status).toBe(201)
    await drain(payload)
    const { attachments } = mailTo(emailOf(enquiry))[1]!.mail
    expect(attachments).toHaveLength(1)
    expect(attachments[0]).toMatchObject({ filename: '계획.txt', mimeType: 'text/plain' })
    expect(Buffer.from(attachments[0]!.content as ArrayBuffer).toString()).toBe('The plan')
  })

  it.each(['pending', 'infected', 'too-large'] as const)(
    'should not carry a file that is %s',
    async (state) => {
      const enquiry = await sendIn()
      const file = await fileOf(enquiry.id)
      await payload.db.updateOne({ collection: 'attachments', id: file, data: { state } })
      const { status, body } = await reply(enquiry, { text: 'See there', attachments: [file] })
      expect([status, body.refusal]).toEqual([409, 'unsafe-attachment'])
      expect(await about('interactions', enquiry.id)).toEqual([])
    },
  )

  it('should not carry more than mail servers take', async () => {
    const enquiry = await sendIn()
    const file = await fileOf(enquiry.id)
    await payload.db.updateOne({
      collection: 'attachments',
      id: file,
      data: { filesize: 16 * 1024 * 1024 },
    })
    const { status, body } = await reply(enquiry, { text: 'See there', attachments: [file] })
    expect([status, body.refusal]).toEqual([422, 'too-large'])
  })

  it('should be sent once for one key, however often and at once it is asked for', async () => {
    const enquiry = await sendIn()
    const ask = () => reply(enquiry, { text: 'Once' }, { key: 'double-click' })
    const answers = await Promise.all([ask(), ask(), ask()])
    answers.push(await ask())
    const done = answers.filter(({ status }) => status === 201)
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(done.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await about('interactions', enquiry.id)).toHaveLength(1)
    await drain(payload)
    expect(mailTo(emailOf(enquiry))).toHaveLength(2)

    const other = await reply(enquiry, { text: 'Other' }, { key: 'double-click', locale: 'ko' })
    expect(other.status).toBe(409)
    expect(other.body.title).toBe('이미 사용된 키입니다')
    expect((await reply(enquiry, { text: 'Other' }, { key: 'a b' })).status).toBe(400)
  })

  it('should be possible on a closed enquiry, which stays closed', async () => {
    const enquiry = await sendIn()
    await api(`/enquiries/${enquiry.id}/move`, {
      token: desk.token,
      body: { to: 'abandoned', reason: 'They found a place' },
    })
    expect(await find(enquiry.id)).toMatchObject({ status: 'abandoned' })
    expect((await reply(enquiry, { text: 'All the best' })).status).toBe(201)
    expect(await find(enquiry.id)).toMatchObject({ status: 'abandoned' })
  })

  it('should begin a thread where an enquiry came by telephone', async () => {
    const contact = await payload.create({
      collection: 'contacts',
      data: { name: 'Ann', email: 'ann@phone.example' },
    })
    const { body } = await api('/enquiries', {
      token: desk.token,
      body: { channel: 'phone', message: 'SECRET They called', contact: contact.id },
    })
    const { doc: enquiry } = body
    const subject = 'Re: Our call'
    await reply(enquiry, { text: 'As promised', subject }, { token: desk.token })
    await drain(payload)
    await reply(enquiry, { text: 'And more', subject: 'Else' }, { token: desk.token })
    await drain(payload)
    const [first, second] = mailTo('ann@phone.example')
    expect(first!.mail.subject).toBe(`[${enquiry.reference}] Our call`)
    expect(second!.mail.subject).toBe(`Re: [${enquiry.reference}] Our call`)
    expect(headersOf(first!)).not.toHaveProperty('in-reply-to')
    expect(first!.mail.text).not.toContain('SECRET')
  })

  it('should answer the investor’s own latest mail', async () => {
    const { continueThread } = await import('@/domain/threading/continueThread')
    const { emptyThread } = await import('@/domain/threading/mailThread')
    const enquiry = await sendIn()
    const from = 'investor' as const
    const thread = continueThread(emptyThread, { id: '<q@client>', from, subject: 'A question' })
    await payload.db.updateOne({ collection: 'enquiries', id: enquiry.id, data: { thread } })
    await reply(enquiry, { text: 'An answer' })
    await drain(payload)
    const mail = mailTo(emailOf(enquiry))[1]!
    expect(mail.mail.subject).toBe('Re: A question')
    expect(headersOf(mail)).toMatchObject({ 'in-reply-to': '<q@client>', references: '<q@client>' })
  })
})

describe('a reply that does not arrive', () => {
  const told = async ({ id, reference }: Enquiry) =>
    (await about('outgoing-mail', id)).filter(
      (mail) => 'subject' in mail && mail.subject === `${reference}: a mail could not be delivered`,
    )
  const turns = async ({ id }: Enquiry) => {
    const { docs } = await payload.find({
      collection: 'enquiry-events',
      sort: 'createdAt',
      where: { and: [{ enquiry: { equals: id } }, { type: { equals: 'turn' } }] },
    })
    return docs.map(({ from, to }) => [from, to])
  }
  const replyRefused = async (enquiry: Enquiry) => {
    await reply(enquiry, { text: 'Come in May.' })
    expect(await find(enquiry.id)).toMatchObject({ ball: 'investor', due: { respondBy: null } })
    mailServer.refusal.code = 550
    await drain(payload)
    mailServer.refusal.code = undefined
  }

  it('should give the turn back to us, with the clock of the answer, and tell the owner', async () => {
    const enquiry = await sendIn()
    await replyRefused(enquiry)
    const after = await find(enquiry.id)
    expect(after).toMatchObject({ ball: 'ours' })
    expect(after.due?.respondBy).toBeTruthy()
    expect(await turns(enquiry)).toEqual([['investor', 'ours']])
    expect(await told(enquiry)).toMatchObject([{ kind: 'bounce', to: owner.email }])
  })

  it('should leave the turn with the investor whom we have telephoned since', async () => {
    const enquiry = await sendIn()
    await reply(enquiry, { text: 'Come in May.' })
    const at = new Date(Date.now() + 1).toISOString()
    const call = { enquiry: enquiry.id, kind: 'call', direction: 'outbound', summary: 'Rang', at }
    expect((await api('/interactions', { token: owner.token, body: call })).status).toBe(201)
    mailServer.refusal.code = 550
    await drain(payload)
    mailServer.refusal.code = undefined
    expect(await find(enquiry.id)).toMatchObject({ ball: 'investor' })
    expect(await turns(enquiry)).toEqual([])
    expect(await told(enquiry)).toHaveLength(1)
  })

  it('should change nothing on an enquiry that was closed', async () => {
    const enquiry = await sendIn()
    await reply(enquiry, { text: 'Come in May.' })
    await api(`/enquiries/${enquiry.id}/move`, {
      token: desk.token,
      body: { to: 'abandoned', reason: 'No answer' },
    })
    mailServer.refusal.code = 550
    await drain(payload)
    mailServer.refusal.code = undefined
    expect(await turns(enquiry)).toEqual([])
  })
})

describe('a mail that came or went', () => {
  const change = (id: string, body: unknown, language = 'en') =>
    api(`/interactions/${id}`, {
      method: 'PATCH',
      token: desk.token,
      body,
      headers: { 'Accept-Language': language },
    })
  const received = async ({ id }: Enquiry) => {
    const mail = await receiveMail(payload, mailText())
    return payload.create({
      collection: 'interactions',
      depth: 0,
      data: {
        enquiry: id,
        kind: 'email',
        direction: 'inbound',
        summary: 'We come',
        body: 'We come in May.',
        received: mail.id,
        at: new Date().toISOString(),
      },
    })
  }

  it('should stay as it was written, and be told so in both languages', async () => {
    const enquiry = await sendIn()
    const sentBack = (await reply(enquiry, { text: 'Come in May.' })).body.interaction
    const came = (await received(enquiry)).id
    for (const id of [sentBack, came]) {
      for (const data of [
        { body: 'Do not come.' },
        { summary: 'No' },
        { direction: 'internal' },
        { at: '2026-01-01T00:00:00.000Z' },
        { kind: 'call' },
      ]) {
        const { status, body } = await change(id, data)
        expect([status, body.errors[0].data.errors[0].path]).toEqual([400, Object.keys(data)[0]])
      }
      const { body } = await change(id, { body: '오지 마십시오.' }, 'ko')
      expect(JSON.stringify(body)).toContain('이메일로 주고받은 내용은 수정할 수 없습니다.')
    }
    expect(await about('interactions', enquiry.id)).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ id: came, body: 'We come in May.' })]),
    )
  })

  it('should take what changes nothing of it, and files', async () => {
    const enquiry = await sendIn()
    const { id, body, at } = await received(enquiry)
    const attachments = [await fileOf(enquiry.id)]
    const { status } = await change(id, { body, at, enquiry: enquiry.id, attachments })
    expect(status).toBe(200)
  })

  it('should not keep a note from being corrected', async () => {
    const enquiry = await sendIn()
    const note = { enquiry: enquiry.id, kind: 'note', direction: 'internal', summary: 'Typpo' }
    const { body } = await api('/interactions', { token: desk.token, body: note })
    expect((await change(body.doc.id, { summary: 'Typo' })).body.doc.summary).toBe('Typo')
  })
})

describe('a reply that cannot be sent', () => {
  it.each([
    ['nothing', {}, 'empty', '답변 내용을 입력해 주십시오.'],
    ['blanks', { text: ' \n ' }, 'empty', '답변 내용을 입력해 주십시오.'],
    ['a variable', { text: 'Dear {{contact.name}}' }, 'unfilled', expect.any(String)],
    ['no template', { template: 'none' }, 'unknown-template', '해당 서식이 없습니다.'],
  ])(
    'should be refused for %s, in the language of the reader',
    async (_, body, refusal, detail) => {
      const enquiry = await sendIn()
      const { status, body: problem, headers } = await reply(enquiry, body, { locale: 'ko' })
      expect(status).toBe(422)
      expect(problem).toMatchObject({ refusal, detail, status: 422 })
      expect(headers.get('content-type')).toContain('application/problem+json')
      expect(await about('interactions', enquiry.id)).toEqual([])
    },
  )

  it.each([
    [{ text: 7 }, 'text'],
    [{ text: 'x', subject: 'a\nb' }, 'subject'],
    [{ text: 'a\u0000b' }, 'text'],
    [{ text: 'x', cc: 'a@b.example' }, 'cc'],
    [[], ''],
    [null, ''],
  ])('should be refused by field for %j', async (body, field) => {
    const { status, body: problem } = await reply(await sendIn(), body)
    expect(status).toBe(422)
    expect(problem.errors).toMatchObject([{ field }])
  })

  it('should be refused without somebody to write to', async () => {
    const { body } = await api('/enquiries', {
      token: desk.token,
      body: { channel: 'phone', message: 'Nobody' },
    })
    const { status, body: problem } = await reply(body.doc, { text: 'x' }, { token: desk.token })
    expect([status, problem.refusal]).toEqual([409, 'no-address'])
  })

  it('should be refused for an address whose server refused the last mail for good', async () => {
    mailServer.refusal.code = 550
    const enquiry = await sendIn()
    mailServer.refusal.code = undefined
    const { status, body } = await reply(enquiry, { text: 'x' })
    expect([status, body.refusal]).toEqual([409, 'dead-address'])
    const failed = (await about('outgoing-mail', enquiry.id)).find(
      (mail) => 'kind' in mail && mail.kind === 'acknowledgement',
    )!
    await api(`/outgoing-mail/${failed.id}/retry`, { method: 'POST', token: desk.token })
    await drain(payload)
    expect((await reply(enquiry, { text: 'x' })).status).toBe(201)
  })

  it('should be refused to whoever may not work on the enquiry', async () => {
    const enquiry = await sendIn()
    const ask = async (token?: string) => (await reply(enquiry, { text: 'x' }, { token })).status
    expect(await ask(stranger.token)).toBe(404)
    expect([403, 404]).toContain(await ask(verifier.token))
    expect(await ask(editor.token)).toBe(403)
    const anonymous = await api(`/enquiries/${enquiry.id}/reply`, { body: { text: 'x' } })
    expect(anonymous.status).toBe(403)
    await payload.db.updateOne({
      collection: 'enquiries',
      id: enquiry.id,
      data: { stage: 'verify-win' },
    })
    expect([403, 404]).toContain(await ask(verifier.token))
    expect(await about('interactions', enquiry.id)).toEqual([])
    expect(await ask(desk.token)).toBe(201)
  })
})

describe('automatic mail to one address', () => {
  it('should be held from the sixth in two hours, and a person’s reply not at all', async () => {
    const email = 'loop@robot.example'
    const enquiries: Enquiry[] = []
    for (let n = 0; n < 7; n++) enquiries.push(await sendIn({ email }))
    expect(mailTo(email)).toHaveLength(5)
    const mails = (await Promise.all(enquiries.map(({ id }) => about('outgoing-mail', id)))).flat()
    const held = mails.filter((mail) => 'state' in mail && mail.state === 'held')
    expect(held).toMatchObject([
      { kind: 'acknowledgement', heldBecause: 'too-many' },
      { kind: 'acknowledgement', heldBecause: 'too-many' },
    ])
    expect(mailServer.received.filter(({ to }) => to[0] === owner.email)).toHaveLength(7)

    await reply(enquiries[6]!, { text: 'I am a person' })
    await drain(payload)
    expect(mailTo(email)).toHaveLength(6)
    const { status } = await api(`/outgoing-mail/${held[0]!.id}/retry`, {
      method: 'POST',
      token: desk.token,
    })
    expect(status).toBe(202)
    await drain(payload)
    expect(mailTo(email)).toHaveLength(7)
  })

  it('should be held from the twenty-first in a day, and go again the day after', async () => {
    const { holdBack } = await import('@/operations/outgoingMail/holdBack')
    const { systemRequest } = await import('@/operations/systemRequest')
    const req = await systemRequest(payload)
    const to = 'patient@robot.example'
    const hold = async (kind: 'acknowledgement' | 'notification' = 'acknowledgement') =>
      (await holdBack(req, [{ kind, to }]))[0]
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
    const add = (n: number, hours: number) =>
      payload.db.create({
        collection: 'outgoing-mail',
        data: {
          kind: 'acknowledgement',
          to,
          language: 'en',
          subject: 'x',
          text: 'x',
          messageId: `<cap-${n}@x>`,
          state: 'sent',
          attempts: 1,
          nextAttemptAt: hoursAgo(hours),
          createdAt: hoursAgo(hours),
        },
      })
    for (let n = 0; n < 19; n++) await add(n, 3)
    await add(19, 25)
    expect(await hold()).toBeNull()
    await add(20, 23)
    expect(await hold()).toBe('too-many')
    expect(await hold('notification')).toBeNull()
  })

  it('should be counted right by several processes at once', async () => {
    const email = 'crowd@robot.example'
    await payload.create({ collection: 'contacts', data: { name: 'Crowd', email } })
    await Promise.all(
      Array.from({ length: 8 }, () =>
        api('/enquiries/submit', { body: { ...submission, email, themes: ['net-zero'] } }),
      ),
    )
    const { processJournal } = await import('@/operations/capture/processJournal')
    const { systemRequest } = await import('@/operations/systemRequest')
    const { docs } = await payload.find({
      collection: 'journal',
      where: { state: { equals: 'pending' } },
    })
    const work = docs.map(async ({ id }) => processJournal(await systemRequest(payload), [id]))
    await Promise.allSettled(work)
    await payload.db.updateMany({
      collection: 'journal',
      data: { nextAttemptAt: null },
      where: { state: { equals: 'pending' } },
    })
    await drain(payload)
    const states = await payload.find({
      collection: 'outgoing-mail',
      pagination: false,
      where: { to: { equals: email } },
    })
    expect(states.docs.map(({ state }) => state).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'held'),
      ...Array.from({ length: 5 }, () => 'sent'),
    ])
  })
})
