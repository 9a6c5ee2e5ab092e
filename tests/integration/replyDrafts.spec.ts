import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload, Where } from 'payload'

import { replyTemplates } from '@/seed/replyTemplates'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

type Person = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let stop: () => Promise<void>
let administrator: Person
let desk: Person
let ada: Person
let ben: Person
let contact: string
let theme: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  administrator = await signIn(payload, 'administrator')
  desk = await signIn(payload, 'desk')
  ada = await signIn(payload, 'owner')
  ben = await signIn(payload, 'owner')
  const data = { slug: 'net-zero', order: 1, crossCutting: false, summary: 'Net Zero' }
  ;({ id: theme } = await payload.create({
    collection: 'themes',
    data: { ...data, name: 'Net Zero', owners: [ada.id], _status: 'published' },
  }))
  await payload.update({
    collection: 'themes',
    id: theme,
    locale: 'ko',
    data: { name: '탄소중립' },
  })
  ;({ id: contact } = await payload.create({
    collection: 'contacts',
    data: { name: 'Min-jun Kim', email: 'min-jun@example.kr' },
  }))
})
afterAll(() => stop())

const newEnquiry = async (fields: object = {}) => {
  const { body } = await api('/enquiries', {
    token: desk.token,
    body: { channel: 'phone', message: 'A call', themes: [theme], contact, ...fields },
  })
  return body.doc as { id: string; reference: string; due: { respondBy: string } }
}

describe('a draft', () => {
  const save = (token: string, body: object) => api('/reply-drafts', { token, body })
  const read = async (token: string) =>
    (await api('/reply-drafts?depth=0', { token })).body.docs as { text: string; author: string }[]

  it('should be seen and changed by its author alone, and be theirs', async () => {
    const { id: enquiry } = await newEnquiry()
    const { status, body } = await save(ada.token, { enquiry, text: 'So far', author: ben.id })
    expect(status).toBe(201)
    expect(body.doc.author.id).toBe(ada.id)
    expect(await read(ada.token)).toMatchObject([{ text: 'So far' }])
    for (const { token } of [administrator, desk, ben]) {
      expect(await read(token)).toEqual([])
      const change = { method: 'PATCH', token, body: { text: 'Mine' } }
      expect((await api(`/reply-drafts/${body.doc.id}`, change)).status).not.toBe(200)
    }
    const change = { method: 'PATCH', token: ada.token, body: { text: 'More', author: ben.id } }
    expect((await api(`/reply-drafts/${body.doc.id}`, change)).status).toBe(200)
    expect(await read(ada.token)).toMatchObject([{ text: 'More', author: ada.id }])
  })

  it('should be one for each user and enquiry, of an enquiry they may see', async () => {
    const { id: enquiry } = await newEnquiry()
    expect((await save(ada.token, { enquiry, text: 'One' })).status).toBe(201)
    expect((await save(ada.token, { enquiry, text: 'Two' })).status).toBe(400)
    expect((await save(desk.token, { enquiry, text: 'Other' })).status).toBe(201)
    expect((await save(ben.token, { enquiry, text: 'None' })).status).toBe(404)
  })

  it('should be gone when it is sent, and others’ drafts should not', async () => {
    const { id: enquiry } = await newEnquiry()
    for (const { token } of [ada, desk]) await save(token, { enquiry, text: 'Draft' })
    await api(`/enquiries/${enquiry}/reply`, { token: ada.token, body: { text: 'Sent' } })
    const { docs } = await payload.find({
      collection: 'reply-drafts',
      depth: 0,
      where: { enquiry: { equals: enquiry } },
    })
    expect(docs).toMatchObject([{ author: desk.id }])
  })

  it('should stay when the reply could not be sent', async () => {
    const { id: enquiry } = await newEnquiry({ contact: null })
    await save(desk.token, { enquiry, text: 'Draft' })
    const body = { text: 'Sent' }
    const { status } = await api(`/enquiries/${enquiry}/reply`, { token: desk.token, body })
    expect(status).toBe(409)
    const where: Where = { enquiry: { equals: enquiry } }
    expect((await payload.count({ collection: 'reply-drafts', where })).totalDocs).toBe(1)
  })

  it('should go to the cover with the enquiry, and come back with it', async () => {
    const [moves, stays] = [await newEnquiry(), await newEnquiry()]
    await save(ada.token, { enquiry: moves.id, text: 'Of Ada' })
    await save(ada.token, { enquiry: stays.id, text: 'Of Ada too' })
    const draftOf = async (enquiry: string, author: string) => {
      const where: Where = {
        and: [{ enquiry: { equals: enquiry } }, { author: { equals: author } }],
      }
      return (await payload.find({ collection: 'reply-drafts', where })).docs[0]?.text
    }
    await payload.db.create({
      collection: 'reply-drafts',
      data: { enquiry: stays.id, author: ben.id, text: 'Of Ben' },
    })
    const { handOver } = await import('@/jobs/handOver')
    const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString()
    const away = (absences: object[]) =>
      payload.update({ collection: 'users', id: ada.id, data: { absences } as never })

    await away([{ from: day(-1), to: day(1), cover: ben.id }])
    await handOver.round(payload)
    expect(await draftOf(moves.id, ben.id)).toBe('Of Ada')
    expect(await draftOf(moves.id, ada.id)).toBeUndefined()
    expect(await draftOf(stays.id, ben.id)).toBe('Of Ben')
    expect(await draftOf(stays.id, ada.id)).toBe('Of Ada too')

    await away([])
    await handOver.round(payload)
    expect(await draftOf(moves.id, ada.id)).toBe('Of Ada')
    expect(await draftOf(moves.id, ben.id)).toBeUndefined()
  })
})

describe('a template', () => {
  const words = (text: string) => ({ subject: 'About {{reference}}', text })
  const save = (en: string, ko: string, query = '') =>
    api(`/reply-templates${query}`, {
      token: desk.token,
      body: { name: 'Answer', en: words(en), ko: words(ko) },
    })
  const fill = (id: string, body: object, token = ada.token) =>
    api(`/reply-templates/${id}/fill`, { token, body })

  it('should be refused with the name of the variable, in the reader’s language', async () => {
    const { status, body } = await save('Dear {{contact.nmae}}', 'x')
    expect(status).toBe(400)
    const [fault] = body.errors[0].data.errors
    expect(fault).toMatchObject({ path: 'en.text' })
    expect(fault.message).toContain('{{contact.nmae}}')

    const korean = await api('/reply-templates', {
      token: desk.token,
      headers: { 'Accept-Language': 'ko' },
      body: { name: 'Answer', en: words('{{owner.name}}'), ko: words('x') },
    })
    expect(korean.status).toBe(400)
    expect(korean.body.errors[0].data.errors).toMatchObject([
      { path: 'ko.text', message: '{{owner.name}} 변수가 영어에는 있지만 한국어에는 없습니다.' },
    ])
  })

  it('should be refused in one language alone, and when a change makes it so', async () => {
    const body = { name: 'Answer', en: words('x') }
    expect((await api('/reply-templates', { token: desk.token, body })).status).toBe(400)
    const { body: saved } = await save('{{owner.name}}', '{{owner.name}}')
    const change = (text: string) =>
      api(`/reply-templates/${saved.doc.id}`, {
        method: 'PATCH',
        token: desk.token,
        body: { ko: { text } },
      })
    expect((await change('none')).status).toBe(400)
    expect((await change('{{ owner.name }}!')).status).toBe(200)
  })

  it('should be filled for an enquiry, in its language or another', async () => {
    const text = '{{contact.name}} {{reference}} {{theme.name}} {{respondBy}}'
    const { body: saved } = await save(text, text)
    const { id: enquiry, reference } = await newEnquiry({ language: 'ko' })
    const { status, body: korean } = await fill(saved.doc.id, { enquiry })
    expect(status).toBe(200)
    expect(korean).toMatchObject({
      language: 'ko',
      subject: `About ${reference}`,
      text: expect.stringMatching(/^Min-jun Kim OFD-\d+-\d+ 탄소중립 .*\(영국 시간\)$/),
      missing: [],
    })
    const { body: english } = await fill(saved.doc.id, { enquiry, language: 'en' })
    expect(english.text).toMatch(/ Net Zero .*\(UK time\)$/)
  })

  it('should say what the enquiry has nothing for, and not be sent like that', async () => {
    const { body: saved } = await save('Dear {{company.name}}', '{{company.name}}')
    const { id: enquiry } = await newEnquiry()
    const { body } = await fill(saved.doc.id, { enquiry })
    expect(body).toMatchObject({ text: 'Dear {{company.name}}', missing: ['company.name'] })
    const sent = await api(`/enquiries/${enquiry}/reply`, {
      token: ada.token,
      body: { template: saved.doc.id },
    })
    expect(sent.status).toBe(422)
    expect(sent.body).toMatchObject({ refusal: 'unfilled', about: ['company.name'] })
  })

  it('should be sent as it is where there is no other text', async () => {
    const { body: saved } = await save('Dear {{contact.name}}', '{{contact.name}}')
    const { id: enquiry, reference } = await newEnquiry()
    const { status, body } = await api(`/enquiries/${enquiry}/reply`, {
      token: ada.token,
      body: { template: saved.doc.id },
    })
    expect(status).toBe(201)
    const mail = await payload.findByID({ collection: 'outgoing-mail', id: body.mail })
    expect(mail).toMatchObject({ subject: `About ${reference}`, automatic: null })
    expect(mail.text).toMatch(/^Dear Min-jun Kim\n/)
  })

  it('should tell nobody of an enquiry that is not theirs', async () => {
    const { body: saved } = await save('{{contact.name}}', '{{contact.name}}')
    const { id: enquiry } = await newEnquiry()
    expect((await fill(saved.doc.id, { enquiry }, ben.token)).status).toBe(404)
    const editor = await signIn(payload, 'editor')
    expect((await fill(saved.doc.id, { enquiry }, editor.token)).status).toBe(403)
    expect((await fill('none', { enquiry })).status).toBe(422)
    expect((await fill(saved.doc.id, {})).status).toBe(422)
  })

  it('should be there from the first start, and not come back when removed', async () => {
    const { loadProspectus } = await import('@/seed/loadProspectus')
    const named = async () => {
      const names = replyTemplates.map(({ name }) => name)
      const { docs } = await payload.find({
        collection: 'reply-templates',
        where: { name: { in: names } },
      })
      return docs
    }
    await loadProspectus(payload)
    const [first, ...others] = await named()
    expect(others).toHaveLength(replyTemplates.length - 1)
    await payload.delete({ collection: 'reply-templates', id: first!.id })
    await loadProspectus(payload)
    expect(await named()).toHaveLength(replyTemplates.length - 1)
  })
})
