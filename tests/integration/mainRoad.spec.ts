import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { idOf } from '@/operations/idOf'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { drain } from '../support/drain'
import { type MailServer, startMailServer } from '../support/mailServer'
import { signIn } from '../support/signIn'
import { submission } from '../support/submission'

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer
let desk: string

beforeAll(async () => {
  mailServer = await startMailServer()
  process.env.SMTP_URL = mailServer.url
  ;({ payload, stop } = await bootPayload())
  const { loadProspectus } = await import('@/seed/loadProspectus')
  await loadProspectus(payload)
  desk = (await signIn(payload, 'desk')).token
})
afterAll(async () => {
  await stop()
  await mailServer.stop()
})
beforeEach(() => {
  mailServer.received.length = 0
})

/** Sends a submission all the way and answers the enquiry it became. */
async function sendIn(body: Record<string, unknown>) {
  const { body: receipt } = await api('/enquiries/submit', { body: { ...submission, ...body } })
  await drain(payload)
  return enquiryOf(receipt.reference)
}

async function enquiryOf(reference: string) {
  const { docs } = await payload.find({
    collection: 'enquiries',
    depth: 1,
    where: { reference: { equals: reference } },
  })
  expect(docs).toHaveLength(1)
  return docs[0]!
}

const eventsOf = async (enquiry: string) =>
  (
    await payload.find({
      collection: 'enquiry-events',
      sort: 'at',
      pagination: false,
      where: { enquiry: { equals: enquiry } },
    })
  ).docs

const mailsOf = async (enquiry: string) =>
  (
    await payload.find({
      collection: 'outgoing-mail',
      sort: 'kind',
      where: { enquiry: { equals: enquiry } },
    })
  ).docs

describe('an English enquiry about a Materials Chemistry project', () => {
  it('should reach its owner, with two mails and its history', async () => {
    const enquiry = await sendIn({ language: 'en', projects: ['materials-innovation-zone'] })
    expect(enquiry).toMatchObject({
      owner: { name: 'Materials Chemistry' },
      stage: 'received',
      status: 'ongoing',
      ball: 'ours',
      channel: 'form',
      language: 'en',
      country: 'KR',
      consent: { given: true, noticeVersion: '2026-11' },
      themes: [{ slug: 'materials-chemistry' }],
      projects: [{ slug: 'materials-innovation-zone' }],
      routing: {
        decidedBy: 'interest',
        sentence: { en: expect.stringContaining('Materials Innovation Zone') },
      },
      contact: { email: 'min-jun.kim@example.co.kr' },
      company: { name: 'Hanbit Chemicals Co., Ltd.' },
    })
    expect(enquiry.routing?.trace).toEqual(expect.arrayContaining([expect.anything()]))
    expect((await eventsOf(enquiry.id)).map(({ type }) => type)).toEqual([
      'received',
      'routed',
      'mail-queued',
      'mail-queued',
      'mail-sent',
      'mail-sent',
    ])

    const acknowledgement = mailServer.received.find(({ to }) => to[0] === submission.email)!
    expect(acknowledgement.from).toBe('')
    expect(acknowledgement.mail.subject).toBe(`[${enquiry.reference}] We have your enquiry`)
    expect(headerOf(acknowledgement.mail, 'auto-submitted')).toBe('auto-replied')

    const notification = mailServer.received.find(({ to }) => to[0] !== submission.email)!
    expect(notification.to).toEqual(['materials-chemistry@one-front-door.invalid'])
    expect(notification.mail.text).toContain(enquiry.routing!.sentence!.en!)
    expect(headerOf(notification.mail, 'auto-submitted')).toBe('auto-generated')
    expect(notification.mail.text).not.toContain('Min-jun')
    expect(mailServer.received).toHaveLength(2)
  })
})

const headerOf = (mail: { headers: { key: string; value: string }[] }, key: string) =>
  mail.headers.find((header) => header.key === key)?.value

describe('a Korean enquiry that names no theme but speaks of vaccines', () => {
  it('should reach the owner of health innovation and be acknowledged in Korean', async () => {
    const enquiry = await sendIn({
      language: 'ko',
      email: 'bio@example.kr',
      organisation: '',
      subject: '협력 문의',
      message:
        '저희는 백신을 개발하는 회사입니다. 임상시험과 감염병 연구 협력이 가능한지 궁금합니다.',
    })
    expect(enquiry).toMatchObject({
      owner: { name: 'Infection Control & Health Innovation' },
      routing: { decidedBy: 'text' },
      company: null,
    })
    const acknowledgement = mailServer.received.find(({ to }) => to[0] === 'bio@example.kr')!
    expect(acknowledgement.mail.subject).toBe(`[${enquiry.reference}] 문의가 접수되었습니다`)
    expect(acknowledgement.mail.text).toContain('담당자가 직접 답변')
  })
})

describe('an enquiry that says nothing of a theme', () => {
  it('should wait in the queue of the desk, which is told', async () => {
    const enquiry = await sendIn({ subject: 'Hello', message: 'Hello, is anybody there?' })
    expect(enquiry).toMatchObject({ owner: null, routing: { decidedBy: 'desk' } })
    expect(mailServer.received.map(({ to }) => to[0])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^desk-/)]),
    )
  })
})

describe('a known contact', () => {
  it('should stay one contact and one company, and keep what it said first', async () => {
    const first = await sendIn({ email: 'ann@acme.example.com', organisation: 'Acme Ltd' })
    const second = await sendIn({
      email: 'Ann@ACME.example.com',
      name: 'Ann Other',
      organisation: 'ACME Limited',
    })
    expect(second.contact).toMatchObject({
      id: (first.contact as { id: string }).id,
      name: 'Min-jun Kim',
    })
    expect(second.company).toMatchObject({ id: (first.company as { id: string }).id })
  })
})

describe('processing', () => {
  const process = async (row: string) => {
    const { processJournal } = await import('@/operations/capture/processJournal')
    const { systemRequest } = await import('@/operations/systemRequest')
    return processJournal(await systemRequest(payload), [row])
  }

  it('should change nothing the second time', async () => {
    const enquiry = await sendIn({})
    const [events, mails] = [await eventsOf(enquiry.id), await mailsOf(enquiry.id)]
    const { totalDocs } = await payload.count({ collection: 'enquiries' })
    await process(idOf(enquiry.journal)!)
    await drain(payload)
    expect(await eventsOf(enquiry.id)).toEqual(events)
    expect(await mailsOf(enquiry.id)).toEqual(mails)
    expect((await payload.count({ collection: 'enquiries' })).totalDocs).toBe(totalDocs)
  })

  it('should happen once when many processes take the same row', async () => {
    const { body } = await api('/enquiries/submit', { body: submission })
    const { docs } = await payload.find({
      collection: 'journal',
      where: { reference: { equals: body.reference } },
    })
    await Promise.all(Array.from({ length: 5 }, () => process(docs[0]!.id)))
    const enquiry = await enquiryOf(body.reference)
    expect(await mailsOf(enquiry.id)).toHaveLength(2)
  })

  it('should leave nothing half done, and try again', async () => {
    const { body } = await api('/enquiries/submit', { body: submission })
    const { collections } = payload
    const hooks = collections.enquiries.config.hooks.afterChange
    hooks.push(() => {
      throw new Error('The disk is full')
    })
    await drain(payload)
    hooks.pop()
    const where = { reference: { equals: body.reference } }
    expect((await payload.count({ collection: 'enquiries', where })).totalDocs).toBe(0)
    const row = (await payload.find({ collection: 'journal', where })).docs[0]!
    expect(row).toMatchObject({ state: 'pending', attempts: 1, lastError: 'Error' })

    await payload.update({ collection: 'journal', id: row.id, data: { nextAttemptAt: null } })
    await drain(payload)
    expect(await mailsOf((await enquiryOf(body.reference)).id)).toHaveLength(2)
  })
})

describe('an enquiry typed in by staff', () => {
  it('should be numbered and routed just the same, without an acknowledgement', async () => {
    const { status, body } = await api('/enquiries', {
      token: desk,
      body: {
        channel: 'phone',
        message: 'They want to build offshore wind turbines and need a port.',
        stage: 'won',
        reference: 'OFD-1999-000001',
      },
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      reference: expect.stringMatching(/^OFD-2\d{3}-\d{6}$/),
      stage: 'received',
      owner: { name: 'Net Zero & Maritime' },
    })
    expect(body.doc.reference).not.toBe('OFD-1999-000001')
    expect((await mailsOf(body.doc.id)).map(({ kind }) => kind)).toEqual(['notification'])
  })

  it('should keep the owner that staff chose, beside the decision', async () => {
    const chosen = await signIn(payload, 'owner')
    const { body } = await api('/enquiries', {
      token: desk,
      body: { channel: 'event', message: 'Vaccines and clinical trials', owner: chosen.id },
    })
    expect(body.doc.owner.id).toBe(chosen.id)
    expect(body.doc.routing.owner).not.toBe(chosen.id)
  })
})

describe('a rule that staff keep', () => {
  it('should come first, and be named as the reason', async () => {
    const owner = await signIn(payload, 'owner')
    const { body: made } = await api('/routing-rules', {
      token: desk,
      body: {
        name: 'Korean ports to Ms Lee',
        conditions: { words: ['부산항'] },
        outcome: { owner: owner.id },
      },
    })
    const enquiry = await sendIn({ language: 'ko', message: '부산항과의 협력에 관심이 있습니다.' })
    expect(enquiry).toMatchObject({ owner: { id: owner.id }, routing: { decidedBy: 'rule' } })
    expect(enquiry.routing?.sentence?.en).toContain('Korean ports to Ms Lee')
    await api(`/routing-rules/${made.doc.id}`, { method: 'DELETE', token: desk })
  })

  it.each([
    ['without a condition', { outcome: { toDesk: true } }],
    ['without an outcome', { conditions: { countries: ['KR'] } }],
  ])('should be refused %s', async (_, rule) => {
    const { status } = await api('/routing-rules', { token: desk, body: { name: 'Rule', ...rule } })
    expect(status).toBe(400)
  })
})

describe('the time that an investor is promised', () => {
  const email = 'promise@example.org'

  /** What the receipt, the mail and the record say of an enquiry that a rule gives a priority. */
  async function promised(priority: string) {
    const { body: rule } = await api('/routing-rules', {
      token: desk,
      body: { name: priority, conditions: { words: ['gigafactory'] }, outcome: { priority } },
    })
    const { body: receipt } = await api('/enquiries/submit', {
      body: { ...submission, email, message: 'We plan a gigafactory.', language: 'en' },
    })
    await drain(payload)
    await api(`/routing-rules/${rule.doc.id}`, { method: 'DELETE', token: desk })
    const { promisedBy, due, routing } = await enquiryOf(receipt.reference)
    expect(routing?.priority).toBe(priority)
    const { londonTime } = await import('@/i18n/londonTime')
    const mail = mailServer.received.findLast(({ to }) => to[0] === email)!
    expect(mail.mail.text).toContain(
      `answer you by ${londonTime(new Date(receipt.respondBy), 'en')}`,
    )
    expect(promisedBy).toBe(receipt.respondBy)
    return { promisedBy: promisedBy!, respondBy: due!.respondBy! }
  }

  it('should be the same in receipt and mail, however much sooner we mean to answer', async () => {
    const { promisedBy, respondBy } = await promised('urgent')
    expect(respondBy < promisedBy).toBe(true)
  })

  it('should be kept by our own clock for every priority', async () => {
    await payload.updateGlobal({
      slug: 'service-levels',
      data: { priorityPercent: { low: 200, normal: 100, high: 75, urgent: 50 } },
    })
    const low = await promised('low')
    expect(low.respondBy).toBe(low.promisedBy)
    const normal = await promised('normal')
    expect(normal.respondBy < normal.promisedBy).toBe(true)
    await payload.updateGlobal({
      slug: 'service-levels',
      data: { priorityPercent: { low: 100, normal: 100, high: 75, urgent: 50 } },
    })
  })
})

describe('mail', () => {
  it('should wait for a server that refuses for now, and be sent once when it accepts', async () => {
    mailServer.refusal.code = 451
    const enquiry = await sendIn({ email: 'patient@example.com' })
    expect(await mailsOf(enquiry.id)).toMatchObject([
      { state: 'queued', attempts: 1 },
      { state: 'queued', attempts: 1 },
    ])
    mailServer.refusal.code = undefined
    for (const mail of await mailsOf(enquiry.id)) {
      const { status } = await api(`/outgoing-mail/${mail.id}/retry`, {
        method: 'POST',
        token: desk,
      })
      expect(status).toBe(202)
    }
    await drain(payload)
    await drain(payload)
    expect(await mailsOf(enquiry.id)).toMatchObject([{ state: 'sent' }, { state: 'sent' }])
    expect(mailServer.received).toHaveLength(2)
  })

  it('should wait where the server refuses everybody, whatever it says', async () => {
    mailServer.closed.code = 554
    const enquiry = await sendIn({ email: 'patient@example.com' })
    mailServer.closed.code = undefined
    const mails = await mailsOf(enquiry.id)
    expect(mails).toMatchObject([
      { state: 'queued', attempts: 1, lastError: expect.stringContaining('554') },
      { state: 'queued', attempts: 1 },
    ])
  })

  it('should be marked as failed when the server refuses for good, with its codes alone', async () => {
    Object.assign(mailServer.refusal, { code: 550, words: '5.1.1 <unknown@example.com>: who?' })
    const enquiry = await sendIn({ email: 'unknown@example.com' })
    Object.assign(mailServer.refusal, { code: undefined, words: undefined })
    const mails = await mailsOf(enquiry.id)
    const refused = mails.filter(({ kind }) => kind !== 'bounce')
    const failure = { state: 'failed', lastError: 'EENVELOPE 550 5.1.1' }
    expect(refused).toMatchObject([failure, failure])
    expect(mails.filter(({ kind }) => kind === 'bounce')).not.toEqual([])
    expect((await eventsOf(enquiry.id)).map(({ type }) => type)).toContain('mail-failed')
  })
})

describe('a released submission', () => {
  it('should become an enquiry', async () => {
    const administrator = (await signIn(payload, 'administrator')).token
    const { body } = await api('/enquiries/submit', {
      body: { ...submission, website: 'x' },
    })
    await drain(payload)
    const where = { reference: { equals: body.reference } }
    expect((await payload.count({ collection: 'enquiries', where })).totalDocs).toBe(0)
    const { docs } = await payload.find({ collection: 'journal', where })
    const path = `/journal/${docs[0]!.id}/release`
    expect((await api(path, { method: 'POST', token: desk })).status).toBe(403)
    expect((await api(path, { method: 'POST', token: administrator })).status).toBe(200)
    await drain(payload)
    await enquiryOf(body.reference)
  })
})
