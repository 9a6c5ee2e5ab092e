import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import type { Enquiry, IncomingMail, Interaction, Mailbox } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { drain } from '../support/drain'
import { type MailServer, startMailServer } from '../support/mailServer'
import { mailText } from '../support/mailText'
import { receiveMail } from '../support/receiveMail'
import { signIn } from '../support/signIn'

const onMongo = process.env.MONGODB_TEST_URL ? it : it.skip

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer

beforeAll(async () => {
  mailServer = await startMailServer()
  process.env.SMTP_URL = mailServer.url
  process.env.MAIL_FROM = 'desk@front-door.example'
  process.env.MAIL_AUTHSERV_ID = 'mx.front-door.example'
  ;({ payload, stop } = await bootPayload())
})
afterAll(async () => {
  await stop()
  await mailServer.stop()
})
beforeEach(() => {
  mailServer.received.length = 0
})

const newId = () => `<${randomUUID()}@acme.example>`
const person = () => `Jane Investor <jane.${randomUUID().slice(0, 8)}@gmail.com>`

/** Receives a mail and does all that follows; its row afterwards. */
async function receive(raw: string): Promise<IncomingMail> {
  const { id } = await receiveMail(payload, raw)
  await drain(payload)
  return read(id)
}
const read = (id: string) => payload.findByID({ collection: 'incoming-mail', id, depth: 0 })
const enquiryOf = (row: IncomingMail): Promise<Enquiry> =>
  payload.findByID({ collection: 'enquiries', id: row.enquiry as string, depth: 0 })
async function saidOn(enquiry: string): Promise<Interaction[]> {
  const { docs } = await payload.find({
    collection: 'interactions',
    depth: 0,
    sort: 'createdAt',
    where: { enquiry: { equals: enquiry } },
  })
  return docs
}
const countEnquiries = async () => (await payload.count({ collection: 'enquiries' })).totalDocs

async function sentTo(address: string) {
  const { docs } = await payload.find({
    collection: 'outgoing-mail',
    depth: 0,
    where: { to: { equals: address } },
  })
  return docs
}

it('should tell mails that come together each of its own enquiry', async () => {
  const subjects = ['A laboratory', 'A warehouse', 'An office']
  const ids: string[] = []
  for (const subject of subjects)
    ids.push((await receiveMail(payload, mailText({ from: person(), subject }))).id)
  await drain(payload)
  const enquiries = await Promise.all(ids.map(async (id) => enquiryOf(await read(id))))
  expect(enquiries.map(({ subject }) => subject)).toEqual(subjects)
})

it('should suggest of mails that come together each its own writer’s open enquiry', async () => {
  const [known, other, merged] = [person(), person(), person()]
  const earlier = await receive(mailText({ from: known }))
  const other1 = await receive(mailText({ from: other }))
  const contactOf = async (row: IncomingMail) => (await enquiryOf(row)).contact as string
  const { id: old } = await payload.create({
    collection: 'contacts',
    data: { name: 'Jane', email: /<(.*)>/.exec(merged)![1]! },
  })
  const data = { mergedInto: await contactOf(earlier), deletedAt: new Date().toISOString() }
  await payload.db.updateOne({ collection: 'contacts', id: old, data })
  const rows: IncomingMail[] = []
  for (const from of [known, person(), other, merged])
    rows.push(await receiveMail(payload, mailText({ from, subject: 'Another matter' })))
  await drain(payload)
  const suggested = await Promise.all(
    rows.map(async ({ id }) => (await read(id)).suggestions ?? []),
  )
  expect(suggested).toEqual([[earlier.enquiry], [], [other1.enquiry], [earlier.enquiry]])
})

it('should take in the others of a group of which one is taken already', async () => {
  const { sortMails } = await import('@/operations/incomingMail/sortMails')
  const { systemRequest } = await import('@/operations/systemRequest')
  const [taken, fresh] = [
    await receiveMail(payload, mailText({ from: person() })),
    await receiveMail(payload, mailText({ from: person() })),
  ]
  await sortMails(await systemRequest(payload), [taken])
  await sortMails(await systemRequest(payload), [taken, fresh])
  const before = await countEnquiries()
  await drain(payload)
  expect(await countEnquiries()).toBe(before + 2)
  expect(await enquiryOf(await read(fresh.id))).toBeTruthy()
})

it('should bear a text that is cut in the middle of a character', async () => {
  const text = `${'x'.repeat(99_999)}😀 and more`
  const row = await receive(mailText({ from: person(), text }))
  expect(row).toMatchObject({ state: 'taken', text: `${'x'.repeat(99_999)}\ufffd` })
})

it('should make an enquiry of what a person writes, and acknowledge it', async () => {
  const row = await receive(
    mailText({
      from: '"김민준" <Minjun@hanbit.example>',
      subject: `=?utf-8?B?${Buffer.from('투자 문의').toString('base64')}?=`,
      text: '안녕하세요. 백신 연구소를 찾고 있습니다. 방문이 가능할까요?',
      messageId: '<first@hanbit.example>',
    }),
  )
  expect(row).toMatchObject({ state: 'taken', verdict: 'human' })
  const enquiry = await enquiryOf(row)
  expect(enquiry).toMatchObject({
    channel: 'email',
    language: 'ko',
    subject: '투자 문의',
    message: '안녕하세요. 백신 연구소를 찾고 있습니다. 방문이 가능할까요?',
    consent: { basis: 'email', given: false },
  })
  const contact = await payload.findByID({
    collection: 'contacts',
    id: enquiry.contact as string,
  })
  expect(contact).toMatchObject({ name: '김민준', email: 'minjun@hanbit.example' })
  expect(mailServer.received.map(({ to }) => to[0])).toContain('minjun@hanbit.example')
})

it('should do nothing more when it runs again', async () => {
  const { sortMails } = await import('@/operations/incomingMail/sortMails')
  const { systemRequest } = await import('@/operations/systemRequest')
  const row = await receiveMail(payload, mailText({ from: person() }))
  const before = await countEnquiries()
  const again = async () => sortMails(await systemRequest(payload), [row])
  await Promise.all([again(), again(), again()])
  await drain(payload)
  await again()
  expect(await countEnquiries()).toBe(before + 1)
})

it('should park what no person wrote, with the reason in both languages', async () => {
  const before = await countEnquiries()
  const row = await receive(
    mailText({
      from: person(),
      subject: 'Automatic reply: away',
      headers: { 'Auto-Submitted': 'auto-replied' },
    }),
  )
  expect(row).toMatchObject({ state: 'parked', verdict: 'auto-reply' })
  expect(row.reason).toEqual({
    en: expect.any(String),
    ko: expect.stringMatching(/\p{Script=Hangul}/u),
  })
  expect(await countEnquiries()).toBe(before)
})

it('should park what names nobody to answer to', async () => {
  expect(await receive(mailText({ from: 'undisclosed' }))).toMatchObject({ state: 'parked' })
})

it('should join the answer of the contact to the enquiry whose mail it names', async () => {
  const from = person()
  const messageId = newId()
  const first = await receive(mailText({ from, messageId }))
  const enquiry = await enquiryOf(first)
  await payload.db.updateOne({
    collection: 'enquiries',
    id: enquiry.id,
    data: { ball: 'investor' },
  })
  const answer = await receive(
    mailText({
      from,
      subject: 'Re: A laboratory in Liverpool',
      text: 'One more question.\r\n\r\nOn Mon, 23 Nov 2026 at 10:00, Desk <desk@front-door.example> wrote:\r\n> Thank you.',
      headers: { References: messageId },
    }),
  )
  expect(answer).toMatchObject({ state: 'taken', enquiry: enquiry.id })
  expect(await saidOn(enquiry.id)).toMatchObject([
    {
      kind: 'email',
      direction: 'inbound',
      body: 'One more question.',
      fullText: expect.stringContaining('Thank you.'),
      isNewParticipant: false,
      received: answer.id,
      sender: from,
    },
  ])
  expect((await enquiryOf(first)).ball).toBe('ours')
})

it('should keep the order of two mails of one thread that come at once', async () => {
  const from = person()
  const messageId = newId()
  const first = await receiveMail(payload, mailText({ from, messageId }))
  const second = await receiveMail(
    payload,
    mailText({ from, text: 'I forgot something.', headers: { 'In-Reply-To': messageId } }),
  )
  await drain(payload)
  // The second was looked at before the first was an enquiry, and waits.
  await payload.db.updateOne({
    collection: 'incoming-mail',
    id: second.id,
    data: { nextAttemptAt: null },
  })
  await drain(payload)
  expect((await read(second.id)).enquiry).toBe((await read(first.id)).enquiry)
})

it('should let nobody in who knows a Message-ID, a reference and a subject', async () => {
  const messageId = newId()
  const enquiry = await enquiryOf(await receive(mailText({ from: person(), messageId })))
  const stranger = await receive(
    mailText({
      from: 'Mallory <mallory@elsewhere.example>',
      subject: `Re: [${enquiry.reference}] A laboratory in Liverpool`,
      headers: { 'In-Reply-To': messageId, References: messageId },
    }),
  )
  expect(await saidOn(enquiry.id)).toEqual([])
  expect(stranger.enquiry).not.toBe(enquiry.id)
  expect(stranger.suggestions).toEqual([enquiry.id])
})

it('should let a colleague of the contact in, but not somebody who shares their free mail', async () => {
  const messageId = newId()
  const first = await receive(mailText({ from: 'Ann <ann@first-company.example>', messageId }))
  const answer = (from: string) =>
    receive(mailText({ from, headers: { 'In-Reply-To': messageId } }))
  expect((await answer('Bob <bob@eu.first-company.example>')).enquiry).toBe(first.enquiry)

  const other = newId()
  const free = await receive(mailText({ from: person(), messageId: other }))
  const neighbour = await receive(mailText({ from: person(), headers: { 'In-Reply-To': other } }))
  expect(neighbour.enquiry).not.toBe(free.enquiry)
})

it('should let in who was on Cc', async () => {
  const messageId = newId()
  const first = await receive(
    mailText({ from: person(), messageId, headers: { Cc: 'Lawyer <law@chambers.example>' } }),
  )
  const answer = await receive(
    mailText({ from: 'law@chambers.example', headers: { 'In-Reply-To': messageId } }),
  )
  expect(answer.enquiry).toBe(first.enquiry)
})

it('should follow its own signature, say when the writer is new, and refuse a forged one', async () => {
  const { replyAddress } = await import('@/domain/threading/replyAddress')
  const { mailIdentity } = await import('@/operations/outgoingMail/mailIdentity')
  const first = await receive(mailText({ from: person() }))
  const { reference } = await enquiryOf(first)
  const to = replyAddress(reference, mailIdentity)!
  const from = 'New Person <new@elsewhere.example>'
  expect((await receive(mailText({ from, to }))).enquiry).toBe(first.enquiry)
  expect(await saidOn(first.enquiry as string)).toMatchObject([{ isNewParticipant: true }])

  const forged = to.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))
  expect((await receive(mailText({ from, to: forged }))).enquiry).not.toBe(first.enquiry)
  expect(await saidOn(first.enquiry as string)).toHaveLength(1)
})

it('should join nothing whose sender failed authentication, and not answer it', async () => {
  const from = person()
  const messageId = newId()
  const first = await receive(mailText({ from, messageId }))
  mailServer.received.length = 0
  const forged = await receive(
    mailText({
      from,
      headers: {
        'Authentication-Results':
          'mx.front-door.example; spf=fail smtp.mailfrom=gmail.com; dmarc=fail header.from=gmail.com',
        'In-Reply-To': messageId,
      },
    }),
  )
  expect(forged).toMatchObject({ authentication: { spf: 'fail', dmarc: 'fail' } })
  expect(forged.enquiry).not.toBe(first.enquiry)
  expect(forged.suggestions).toEqual([first.enquiry])
  const investor = /<(.*)>/.exec(from)![1]
  expect(mailServer.received.map(({ to }) => to[0])).not.toContain(investor)
})

it('should tell the same mail by another way from another mail with its Message-ID', async () => {
  const mail = { from: person(), messageId: newId() }
  const first = await receive(mailText(mail))
  const again = await receive(`Received: by another.example\r\n${mailText(mail)}`)
  expect(again).toMatchObject({ state: 'repeated', sameAs: first.id })
  const other = await receive(mailText({ ...mail, text: 'Something else' }))
  expect(other).toMatchObject({ state: 'parked', sameAs: first.id })
})

it('should answer one address of itself once a day', async () => {
  const from = person()
  for (let n = 0; n < 3; n++) await receive(mailText({ from, text: `Thank you, number ${n}` }))
  const address = /<(.*)>/.exec(from)![1]!
  expect(await sentTo(address)).toHaveLength(1)
})

it('should take what a colleague writes into a thread as said among ourselves', async () => {
  await payload.create({
    collection: 'users',
    data: {
      name: 'Col League',
      email: 'colleague@front-door.example',
      password: 'a long enough password',
      roles: ['desk'],
    },
  })
  const { replyAddress } = await import('@/domain/threading/replyAddress')
  const { mailIdentity } = await import('@/operations/outgoingMail/mailIdentity')
  const first = await receive(mailText({ from: person() }))
  const { reference } = await enquiryOf(first)
  await receive(
    mailText({
      from: 'colleague@front-door.example',
      to: replyAddress(reference, mailIdentity)!,
    }),
  )
  expect(await saidOn(first.enquiry as string)).toMatchObject([{ direction: 'internal' }])
})

const bounce = (messageId: string, recipient: string, status: string) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'To: desk@front-door.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: ' + newId(),
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 no such user',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    'Subject: Your enquiry',
    '',
    '--b--',
    '',
  ].join('\r\n')

it('should mark the mail that came back, tell the owner, and hold the address', async () => {
  const from = person()
  const address = /<(.*)>/.exec(from)![1]!
  const enquiry = await enquiryOf(await receive(mailText({ from })))
  const [sent] = await sentTo(address)
  const row = await receive(bounce(sent!.messageId, address, '5.1.1'))
  expect(row).toMatchObject({ state: 'parked', verdict: 'bounce', about: sent!.id })
  expect((await sentTo(address))[0]).toMatchObject({
    state: 'bounced',
    bounce: { status: '5.1.1', isPermanent: true },
  })
  const { docs: dead } = await payload.find({ collection: 'dead-addresses' })
  expect(dead).toMatchObject([{ address, status: '5.1.1' }])
  const { docs: events } = await payload.find({
    collection: 'enquiry-events',
    where: { and: [{ enquiry: { equals: enquiry.id } }, { type: { equals: 'mail-bounced' } }] },
  })
  expect(events).toHaveLength(1)
  const { docs: told } = await payload.find({
    collection: 'outgoing-mail',
    where: { and: [{ enquiry: { equals: enquiry.id } }, { kind: { equals: 'bounce' } }] },
  })
  expect(told.map(({ to }) => to)).toEqual(['colleague@front-door.example'])
})

it('should not believe a bounce that names another recipient', async () => {
  const from = person()
  await receive(mailText({ from }))
  const address = /<(.*)>/.exec(from)![1]!
  const [sent] = await sentTo(address)
  await receive(bounce(sent!.messageId, 'somebody@else.example', '5.1.1'))
  expect((await sentTo(address))[0]).toMatchObject({ state: 'sent' })
})

it('should keep the address where the bounce is not for good', async () => {
  const from = person()
  await receive(mailText({ from }))
  const address = /<(.*)>/.exec(from)![1]!
  const [sent] = await sentTo(address)
  await receive(bounce(sent!.messageId, address, '4.2.2'))
  expect((await sentTo(address))[0]).toMatchObject({
    state: 'bounced',
    bounce: { isPermanent: false },
  })
  const { totalDocs } = await payload.count({
    collection: 'dead-addresses',
    where: { address: { equals: address } },
  })
  expect(totalDocs).toBe(0)
})

it('should cut a mail that is longer than an enquiry can be, and say so', async () => {
  const row = await receive(mailText({ from: person(), text: 'Long. '.repeat(10_000) }))
  const { message } = await enquiryOf(row)
  expect(message.length).toBeLessThanOrEqual(20_000)
  expect(message).toContain('[The mail goes on')
})

it('should take a parked mail as a person’s when staff release it', async () => {
  const { token } = await signIn(payload, 'desk')
  const row = await receive(
    mailText({ from: person(), subject: 'News', headers: { 'List-Id': '<news.acme.example>' } }),
  )
  expect(row).toMatchObject({ state: 'parked', verdict: 'list' })
  const release = () => api(`/incoming-mail/${row.id}/release`, { method: 'POST', token })
  expect((await release()).status).toBe(202)
  await drain(payload)
  const released = await read(row.id)
  expect(released).toMatchObject({ state: 'taken', verdict: 'human' })
  expect((await enquiryOf(released)).subject).toBe('News')
  expect((await release()).status).toBe(404)
})

it('should join what staff say belongs together, and close the enquiry that it had become', async () => {
  const { token } = await signIn(payload, 'desk')
  const first = await receive(mailText({ from: person() }))
  const second = await receive(mailText({ from: person(), text: 'I write from my own account.' }))
  const join = (locale: string) =>
    api(`/incoming-mail/${second.id}/join?locale=${locale}`, {
      token,
      body: { enquiry: first.enquiry },
    })
  expect((await join('en')).status).toBe(200)
  expect(await saidOn(first.enquiry as string)).toMatchObject([
    { body: 'I write from my own account.', received: second.id },
  ])
  expect(await enquiryOf(second)).toMatchObject({
    status: 'duplicate',
    closing: { duplicateOf: first.enquiry },
  })
  const refused = await join('ko')
  expect(refused).toMatchObject({ status: 409, body: { refusal: 'joined' } })
  expect(refused.body.detail).toMatch(/\p{Script=Hangul}/u)
})

it('should give the original to the desk alone, and only as a download', async () => {
  const raw = mailText({ from: person(), text: '<script>alert(1)</script>' })
  const { id } = await receiveMail(payload, raw)
  const desk = await signIn(payload, 'desk')
  const answer = await api(`/incoming-mail/${id}/raw`, { token: desk.token })
  expect(answer).toMatchObject({ status: 200, body: raw })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="${id}.eml"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  })
  for (const role of ['owner', 'verifier', 'editor'] as const) {
    const { token } = await signIn(payload, role)
    for (const path of ['raw', 'release', 'join']) {
      const method = path === 'raw' ? 'GET' : 'POST'
      expect((await api(`/incoming-mail/${id}/${path}`, { method, token })).status).toBe(403)
    }
  }
  expect((await api(`/incoming-mail/${id}/raw`)).status).toBe(403)
})

it('should send nothing to a dead address until staff release it', async () => {
  const { token } = await signIn(payload, 'desk')
  const from = person()
  const address = /<(.*)>/.exec(from)![1]!
  const held = await payload.create({
    collection: 'dead-addresses',
    data: { address, since: new Date().toISOString() },
  })
  await receive(mailText({ from }))
  expect(await sentTo(address)).toMatchObject([{ state: 'held', heldBecause: 'dead-address' }])
  expect(mailServer.received.flatMap(({ to }) => to)).not.toContain(address)
  expect((await api(`/dead-addresses/${held.id}/release`, { method: 'POST', token })).status).toBe(
    200,
  )
  const { heldAddresses } = await import('@/operations/outgoingMail/heldAddresses')
  const { systemRequest } = await import('@/operations/systemRequest')
  const req = await systemRequest(payload)
  expect(await heldAddresses(req, [address])).toEqual(new Set())
})

it('should read only the beginning of a mail that is too large, and say so', async () => {
  const file = 'A'.repeat(76) + '\r\n'
  const raw = mailText({
    from: person(),
    text: `--b\r\nContent-Type: text/plain\r\n\r\nPlease see the film.\r\n--b\r\nContent-Type: video/mp4; name="film.mp4"\r\nContent-Transfer-Encoding: base64\r\n\r\n${file.repeat(550_000)}--b--`,
    headers: { 'Content-Type': 'multipart/mixed; boundary="b"' },
  })
  const row = await receive(raw)
  expect(row.size).toBe(raw.length)
  const { message } = await enquiryOf(row)
  expect(message).toMatch(/^Please see the film\.\s+\[The mail is too large/)
})

const withFile = (from: string, messageId = newId(), headers: Record<string, string> = {}) =>
  mailText({
    from,
    messageId,
    text: `--b\r\nContent-Type: text/plain\r\n\r\nPlease see the plan.\r\n--b\r\nContent-Type: text/csv; name="plan.csv"\r\nContent-Disposition: attachment; filename="plan.csv"\r\n\r\na,b\r\n1,2\r\n--b--`,
    headers: { 'Content-Type': 'multipart/mixed; boundary="b"', ...headers },
  })

it('should keep the files of a mail with its enquiry, and name them where it was said', async () => {
  const from = person()
  const messageId = newId()
  const first = await receive(withFile(from, messageId))
  const answer = await receive(withFile(from, newId(), { 'In-Reply-To': messageId }))
  const { docs } = await payload.find({
    collection: 'attachments',
    depth: 0,
    where: { enquiry: { equals: first.enquiry } },
  })
  expect(docs.map(({ name }) => name)).toEqual(['plan.csv', 'plan.csv'])
  const [said] = await saidOn(first.enquiry as string)
  expect(said).toMatchObject({ received: answer.id, attachments: [expect.any(String)] })
})

it('should name the files of a mail that staff join to another enquiry while they are kept', async () => {
  const { keepFiles } = await import('@/operations/incomingMail/keepFiles')
  const { systemRequest } = await import('@/operations/systemRequest')
  const { token } = await signIn(payload, 'desk')
  const first = await receive(mailText({ from: person() }))
  const { id } = await receive(withFile(person()))
  const where = { id: { equals: id } }
  const before = await payload.db.findOne<IncomingMail>({ collection: 'incoming-mail', where })
  const body = { enquiry: first.enquiry }
  expect((await api(`/incoming-mail/${id}/join`, { token, body })).status).toBe(200)
  await keepFiles(await systemRequest(payload), before!)
  await drain(payload)
  expect(await saidOn(first.enquiry as string)).toMatchObject([
    { received: id, attachments: [expect.any(String)] },
  ])
})

// SQLite lets go of what a process held that died.
onMongo('should look on for mail while the record of the mailbox is held', async () => {
  const { takeNewMail } = await import('@/operations/incomingMail/takeNewMail')
  const { noteMailboxFailure } = await import('@/operations/incomingMail/noteMailboxFailure')
  const empty = { mailbox: { uidValidity: 1n, uidNext: 1 }, search: async () => [] }
  const look = () => takeNewMail(payload, empty as never, 'held')
  expect(await look()).toBe(0)
  const where = { name: { equals: 'held' } }
  const told = async () => (await payload.db.findOne<Mailbox>({ collection: 'mailboxes', where }))!
  const { checkedAt } = await told()
  const transactionID = (await payload.db.beginTransaction())!
  const req = { transactionID }
  await payload.db.updateOne({ collection: 'mailboxes', data: { lastUid: 5 }, req, where })
  expect(await look()).toBe(0)
  // Of a failure it cannot tell, but it does not wait until it can.
  await expect(noteMailboxFailure(payload, 'held', 'TLS')).rejects.toThrow()
  expect(await told()).toMatchObject({ checkedAt, lastUid: 0 })
  await payload.db.rollbackTransaction(transactionID)
  await noteMailboxFailure(payload, 'held', 'TLS')
  expect(await told()).toMatchObject({ checkedAt, lastError: 'TLS' })
  expect(await look()).toBe(0)
  expect((await told()).lastError).toBeNull()
})
