import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ImapFlow } from 'imapflow'
import type { Payload, Where } from 'payload'

import type { Job } from '@/jobs/job'

import { bootPayload } from '../support/bootPayload'

import { mailText } from '../support/mailText'
import { type Dovecot, startDovecot } from './support/startDovecot'

let payload: Payload
let stop: () => Promise<void>
let dovecot: Dovecot
let person: ImapFlow
let user: string
const jobs: Job[] = []

beforeAll(async () => {
  dovecot = await startDovecot()
  ;({ payload, stop } = await bootPayload())
})
afterAll(async () => {
  await stop()
  await dovecot.stop()
})
beforeEach(async () => {
  user = `desk-${randomUUID().slice(0, 8)}`
  person = await dovecot.connect(user)
})
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.end?.()
  person.close()
})

/** The product, as a process of its own would read the mailbox. */
async function reader(): Promise<Job> {
  const { fetchMail } = await import('@/jobs/fetchMail')
  const job = fetchMail(dovecot.mailbox(user))
  jobs.push(job)
  return job
}

async function readAll(job: Job): Promise<void> {
  while ((await job.round(payload)) > 0);
}

const deliver = (mail: string, flags: string[] = []) =>
  person.append('INBOX', Buffer.from(mail), flags)

async function rows() {
  const { docs } = await payload.find({
    collection: 'incoming-mail',
    limit: 0,
    showHiddenFields: true,
    sort: 'uid',
    where: { mailbox: { equals: dovecot.mailbox(user).name } },
  })
  return docs
}

const unread = async () => {
  await person.noop()
  return person.search({ seen: false }, { uid: true })
}

it('should keep the bytes, then the row, and mark the mail as read', async () => {
  const mail = mailText({
    subject: '=?utf-8?B?7JWI64WV?=',
    from: '"Kim, Minjun" <MJ@Hanbit.example>',
  })
  await deliver(mail)
  await readAll(await reader())
  const [row] = await rows()
  const sha256 = createHash('sha256').update(mail).digest('hex')
  expect(row).toMatchObject({
    sha256,
    state: 'stored',
    subject: '안녕',
    from: 'mj@hanbit.example',
    fromName: 'Kim, Minjun',
    size: Buffer.byteLength(mail),
  })
  const file = path.join(process.env.DATA_DIR!, 'incoming-mail', `${sha256}.eml`)
  expect(readFileSync(file, 'utf8')).toBe(mail)
  expect(await unread()).toEqual([])
})

it('should take at the very first time only what nobody has read, and later everything', async () => {
  await deliver(mailText({ subject: 'Answered last year' }), ['\\Seen'])
  await deliver(mailText({ subject: 'Waiting' }))
  const job = await reader()
  await readAll(job)
  expect((await rows()).map(({ subject }) => subject)).toEqual(['Waiting'])

  await deliver(mailText({ subject: 'Read by a colleague' }), ['\\Seen'])
  await readAll(await reader())
  expect((await rows()).map(({ subject }) => subject)).toEqual(['Waiting', 'Read by a colleague'])
})

it('should keep a mail without a Message-ID, with two, and two different ones with the same', async () => {
  await deliver(mailText({ messageId: null, subject: 'none' }))
  await deliver(mailText({ messageId: null, subject: 'none either' }))
  await deliver(
    mailText({ messageId: '<1@a.example>\r\nMessage-ID: <2@a.example>', subject: 'two' }),
  )
  await deliver(mailText({ messageId: '<1@a.example>', subject: 'the first again' }))
  await readAll(await reader())
  const found = await rows()
  expect(found.map(({ subject }) => subject)).toEqual([
    'none',
    'none either',
    'two',
    'the first again',
  ])
  expect(found.map(({ sameAs }) => Boolean(sameAs))).toEqual([false, false, false, true])
})

it('should keep what is no mail at all, and not stumble', async () => {
  await deliver('\x00\x01\x02 no mail\r\n')
  await deliver(mailText({ subject: 'after it' }))
  await readAll(await reader())
  expect(await rows()).toHaveLength(2)
})

it('should keep large mails whole, among small ones', async () => {
  const large = mailText({ subject: 'Large', text: `${'0123456789'.repeat(7)}\r\n`.repeat(30_000) })
  await deliver(mailText({ subject: 'Small' }))
  await deliver(large)
  await readAll(await reader())
  const sizes = new Map((await rows()).map(({ subject, size }) => [subject, size]))
  expect([...sizes.keys()].sort()).toEqual(['Large', 'Small'])
  expect(sizes.get('Large')).toBe(large.length)
})

it('should take each mail once where several processes read one mailbox', async () => {
  for (let n = 0; n < 30; n++) await deliver(mailText({ subject: `Mail ${n}` }))
  const processes = await Promise.all([reader(), reader(), reader()])
  await Promise.all(processes.map(readAll))
  expect((await rows()).map(({ subject }) => subject)).toEqual(
    Array.from({ length: 30 }, (_, n) => `Mail ${n}`),
  )
})

it('should know the mails again where the server numbers them anew, and take what came meanwhile', async () => {
  await deliver(mailText({ subject: 'Before' }))
  await readAll(await reader())
  await jobs.pop()!.end?.()
  await deliver(mailText({ subject: 'Meanwhile, read by a colleague' }), ['\\Seen'])
  person.close()
  dovecot.numberAnew(user)
  person = await dovecot.connect(user)
  const [before] = await rows()

  await readAll(await reader())
  const found = await rows()
  expect(found.map(({ subject }) => subject)).toEqual(['Before', 'Meanwhile, read by a colleague'])
  expect(found[0]!.id).toBe(before!.id)
  expect(found[0]!.uidValidity).not.toBe(before!.uidValidity)
  await deliver(mailText({ subject: 'After' }))
  await readAll(await reader())
  expect(await rows()).toHaveLength(3)
})

it('should take up a mail whose bytes were kept when the process died', async () => {
  const { rawMailStore } = await import('@/mail/intake/rawMailStore')
  const mail = mailText({ subject: 'Kept already' })
  const bytes = async function* () {
    yield Buffer.from(mail)
  }
  await rawMailStore(process.env.DATA_DIR!).keep(bytes())
  await deliver(mail)
  await readAll(await reader())
  expect(await rows()).toHaveLength(1)
})

it('should mark a mail that was stored when the process died, and not store it again', async () => {
  await deliver(mailText({ subject: 'First' }))
  await readAll(await reader())
  await deliver(mailText({ subject: 'Stored already' }))
  await readAll(await reader())
  // As it was before the mark in the mailbox and the position.
  await person.messageFlagsRemove('1:*', ['\\Seen'])
  await payload.db.updateOne({
    collection: 'mailboxes',
    data: { lastUid: 0 },
    where: { name: { equals: dovecot.mailbox(user).name } },
  })
  await readAll(await reader())
  expect((await rows()).map(({ subject }) => subject)).toEqual(['First', 'Stored already'])
  expect(await unread()).toEqual([])
})

it('should tell no password to another machine in the clear, and say why it reads nothing', async () => {
  const { fetchMail } = await import('@/jobs/fetchMail')
  const { mailboxUrls } = await import('@/contracts/mailboxUrls')
  // The same server, by an address that does not say so.
  const [mailbox] = mailboxUrls.parse(dovecot.url(user).replace('127.0.0.1', '0.0.0.0'))
  const job = fetchMail(mailbox!)
  jobs.push(job)
  await deliver(mailText())
  await readAll(job)
  const of = (name: string) => ({ where: { name: { equals: name } } })
  const { docs } = await payload.find({ collection: 'mailboxes', ...of(mailbox!.name) })
  expect(docs).toMatchObject([{ lastError: 'TLS' }])
  expect(dovecot.log()).not.toContain(`Login: user=<${user}>, method=PLAIN, rip=0.0.0.0`)
  expect(await unread()).toHaveLength(1)
})

it('should begin where a mailbox stood that could be opened at last', async () => {
  const { fetchMail } = await import('@/jobs/fetchMail')
  await deliver(mailText({ subject: 'Read long ago' }), ['\\Seen'])
  await readAll(fetchMail({ ...dovecot.mailbox(user), password: 'wrong' }))
  const find = () =>
    payload.find({
      collection: 'mailboxes',
      where: { name: { equals: dovecot.mailbox(user).name } },
    })
  expect((await find()).docs).toMatchObject([{ lastError: 'AUTHENTICATIONFAILED' }])
  await readAll(await reader())
  expect((await find()).docs).toMatchObject([{ lastError: null, lastUid: 1 }])
  expect(await rows()).toEqual([])
})

it('should go on where the mailbox server went away and came back', async () => {
  const { startLoop } = await import('@/jobs/startLoop')
  await deliver(mailText({ subject: 'Before' }))
  const loop = startLoop(payload, { ...(await reader()), everyMs: 20 })
  const { until } = await import('../support/until')
  const count = (n: number) => until(async () => (await rows()).length === n, `${n} mails`, 30_000)
  await count(1)
  person.close()
  await dovecot.pause()
  await dovecot.resume()
  person = await dovecot.connect(user)
  await deliver(mailText({ subject: 'After' }))
  await count(2)
  await loop.stop()
})

it('should hear of new mail at once, without polling', async () => {
  const { startLoop } = await import('@/jobs/startLoop')
  const loop = startLoop(payload, { ...(await reader()), everyMs: 3_600_000 })
  const { until } = await import('../support/until')
  const where: Where = {
    and: [{ name: { equals: dovecot.mailbox(user).name } }, { checkedAt: { exists: true } }],
  }
  await until(
    async () => (await payload.count({ collection: 'mailboxes', where })).totalDocs > 0,
    'it has looked once',
    10_000,
  )
  await deliver(mailText({ subject: 'Ding' }))
  await until(async () => (await rows()).length === 1, 'the mail to be taken', 10_000)
  await loop.stop()
})
