import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { ImapFlow } from 'imapflow'
import type { Payload } from 'payload'

import type { Mailbox } from '@/contracts/mailboxUrls'
import type { Job } from '@/jobs/job'

import { bootPayload } from '../support/bootPayload'
import { mailText } from '../support/mailText'
import { until } from '../support/until'

import { type Dovecot, startDovecot } from './support/startDovecot'
import { startTap } from './support/startTap'

const onMongo = process.env.MONGODB_TEST_URL ? it : it.skip

let payload: Payload
let stop: () => Promise<void>
let dovecot: Dovecot
let person: ImapFlow
let user: string
let mailbox: Mailbox
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
  mailbox = dovecot.mailbox(user)
  person = await dovecot.connect(user)
})
afterEach(async () => {
  jest.restoreAllMocks()
  for (const job of jobs.splice(0)) await job.end?.()
  person.close()
})

/** As a process does that has just started. */
async function readOnce(changes: Partial<Mailbox> = {}): Promise<void> {
  const { fetchMail } = await import('@/jobs/fetchMail')
  const job = fetchMail({ ...mailbox, ...changes })
  jobs.push(job)
  while ((await job.round(payload)) > 0);
}

const deliver = (...subjects: string[]) =>
  subjects.reduce<Promise<unknown>>(
    (before, subject) =>
      before.then(() => person.append('INBOX', Buffer.from(mailText({ subject })))),
    Promise.resolve(),
  )

async function taken(): Promise<unknown[]> {
  const { docs } = await payload.find({
    collection: 'incoming-mail',
    limit: 0,
    sort: 'uid',
    where: { mailbox: { equals: mailbox.name } },
  })
  return docs.map(({ subject }) => subject)
}

/** What staff are told of the mailbox. */
async function told(): Promise<unknown> {
  const { docs } = await payload.find({
    collection: 'mailboxes',
    where: { name: { equals: mailbox.name } },
  })
  return docs[0]?.lastError
}

it('should pass over a mail that somebody expunges between the search and the fetch', async () => {
  await deliver('gone', 'stays')
  const { search } = ImapFlow.prototype
  jest.spyOn(ImapFlow.prototype, 'search').mockImplementation(async function (
    this: ImapFlow,
    ...args
  ) {
    const found = await search.apply(this, args)
    if (this !== person) await person.messageDelete('1', { uid: true })
    return found
  })
  await readOnce()
  expect(await taken()).toEqual(['stays'])
  expect(await told()).toBeNull()
})

it('should take each mail once where the server goes away in the middle of a fetch', async () => {
  await deliver('one', 'two', 'three')
  const tap = await startTap(dovecot.port)
  const { fetchAll } = ImapFlow.prototype
  let fetches = 0
  jest.spyOn(ImapFlow.prototype, 'fetchAll').mockImplementation(async function (
    this: ImapFlow,
    ...args
  ) {
    const fetching = fetchAll.apply(this, args)
    fetches += 1
    // The second is for the bytes.
    if (fetches === 2) tap.cut()
    return fetching
  })
  await readOnce({ port: tap.port })
  expect(await taken()).toEqual([])
  expect(await told()).toBeTruthy()
  await readOnce({ port: tap.port })
  expect(await taken()).toEqual(['one', 'two', 'three'])
  expect(await told()).toBeNull()
  await tap.stop()
})

it('should be told of new mail again where the connection is cut while it waits', async () => {
  const { startLoop } = await import('@/jobs/startLoop')
  const { fetchMail } = await import('@/jobs/fetchMail')
  const tap = await startTap(dovecot.port)
  const loop = startLoop(payload, fetchMail({ ...mailbox, port: tap.port }))
  try {
    await deliver('before')
    await until(async () => (await taken()).length === 1, 'the first was taken')
    tap.cut()
    await deliver('after')
    await until(async () => (await taken()).length === 2, 'the second was taken')
    expect(await taken()).toEqual(['before', 'after'])
  } finally {
    await loop.stop()
    await tap.stop()
  }
})

it('should say that a mailbox is not there, and read it once it is', async () => {
  mailbox = { ...mailbox, name: `${user}@127.0.0.1/Enquiries`, folder: 'Enquiries' }
  await readOnce()
  expect(await told()).toBe('NONEXISTENT')
  await person.mailboxCreate('Enquiries')
  await person.append('Enquiries', Buffer.from(mailText({ subject: 'there' })))
  await readOnce()
  expect(await taken()).toEqual(['there'])
  expect(await told()).toBeNull()
})

it('should take the mail of a mailbox that it may only read, once, and say so', async () => {
  dovecot.forbidWriting(user)
  await deliver('one')
  await readOnce()
  await readOnce()
  expect(await taken()).toEqual(['one'])
  expect(await told()).toBe('STORE')
})

// SQLite writes one transaction at a time, and lets go of one whose process died.
onMongo(
  'should take mail while a process that died still holds the record of the mailbox',
  async () => {
    await readOnce()
    const transactionID = (await payload.db.beginTransaction())!
    const where = { name: { equals: mailbox.name } }
    const hold = { collection: 'mailboxes', data: { lastError: 'held' }, where } as const
    await payload.db.updateOne({ ...hold, req: { transactionID } })
    await deliver('meanwhile')
    await readOnce()
    expect(await taken()).toEqual(['meanwhile'])
    // Of a failure it cannot tell then, but it does not wait for that either.
    await expect(readOnce({ folder: 'Nowhere' })).rejects.toThrow()
    await payload.db.rollbackTransaction(transactionID)
    await readOnce()
    expect(await taken()).toEqual(['meanwhile'])
    expect(await payload.db.findOne({ collection: 'mailboxes', where })).toMatchObject({
      lastError: null,
      lastUid: 1,
    })
  },
)

it('should take mail later for which the disk has no room, and say so', async () => {
  const folder = path.join(process.env.DATA_DIR!, 'incoming-mail')
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  try {
    const text = `${'0123456789'.repeat(7)}\r\n`.repeat(1_000)
    await deliver('small')
    await readOnce()
    await person.append('INBOX', Buffer.from(mailText({ subject: 'large', text })))
    await readOnce()
    expect(await taken()).toEqual(['small'])
    expect(await told()).toBe('ENOSPC')
    expect(readdirSync(folder)).toHaveLength(1)
    expect(await person.search({ seen: false }, { uid: true })).toHaveLength(1)
  } finally {
    execFileSync('umount', [folder])
  }
  await readOnce()
  expect(await taken()).toEqual(['small', 'large'])
  expect(await told()).toBeNull()
})
