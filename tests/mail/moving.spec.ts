import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { ImapFlow } from 'imapflow'
import type { Payload } from 'payload'

import { bootPayload } from '../support/bootPayload'
import { mailText } from '../support/mailText'

import { type Dovecot, startDovecot } from './support/startDovecot'

const FOLDER = 'One Front Door'

let payload: Payload
let stop: () => Promise<void>
let dovecot: Dovecot
let person: ImapFlow
let user: string

beforeAll(async () => {
  process.env.IMAP_MOVE_TO = FOLDER
  dovecot = await startDovecot()
  ;({ payload, stop } = await bootPayload())
})
afterAll(async () => {
  await stop()
  await dovecot.stop()
  delete process.env.IMAP_MOVE_TO
})
beforeEach(async () => {
  user = `desk-${randomUUID().slice(0, 8)}`
  person = await dovecot.connect(user)
})
afterEach(() => person.close())

/** As a process does that has just started. */
async function readAll(): Promise<void> {
  const { fetchMail } = await import('@/jobs/fetchMail')
  const job = fetchMail(dovecot.mailbox(user))
  while ((await job.round(payload)) > 0);
  await job.end?.()
}

const deliver = (subject: string) =>
  person.append('INBOX', Buffer.from(mailText({ subject, messageId: `<${subject}@a.example>` })))

async function mailsIn(folder: string) {
  await person.mailboxOpen(folder)
  const all = await person.fetchAll('1:*', { envelope: true })
  await person.mailboxOpen('INBOX')
  return all.map(({ envelope }) => envelope!.subject)
}

const stored = async () => {
  const { docs } = await payload.find({
    collection: 'incoming-mail',
    sort: 'createdAt',
    where: { mailbox: { equals: dovecot.mailbox(user).name } },
  })
  return docs.map(({ subject }) => subject)
}

const lastError = async () => {
  const { docs } = await payload.find({
    collection: 'mailboxes',
    where: { name: { equals: dovecot.mailbox(user).name } },
  })
  return docs[0]!.lastError
}

it('should move mail out of the mailbox, into a folder that it makes', async () => {
  await deliver('one')
  await readAll()
  await deliver('two')
  await readAll()
  expect(await mailsIn('INBOX')).toEqual([])
  expect(await mailsIn(FOLDER)).toEqual(['one', 'two'])
  expect(await stored()).toEqual(['one', 'two'])
  expect(await lastError()).toBeNull()
})

it('should move what was stored when the process died, and not take it again', async () => {
  await deliver('moved back')
  await readAll()
  // As it was before the move and the position.
  await person.mailboxOpen(FOLDER)
  await person.messageMove('1:*', 'INBOX')
  await person.mailboxOpen('INBOX')
  await readAll()
  expect(await mailsIn('INBOX')).toEqual([])
  expect(await mailsIn(FOLDER)).toEqual(['moved back'])
  expect(await stored()).toEqual(['moved back'])
})

it('should take mail that cannot be moved, say so, and move it once it can', async () => {
  await deliver('early')
  dovecot.blockFolder(user, FOLDER)
  await readAll()
  await deliver('late')
  await readAll()
  expect(await stored()).toEqual(['early', 'late'])
  expect(await lastError()).toBe('MOVE')

  dovecot.unblockFolder(user, FOLDER)
  await deliver('last')
  await readAll()
  expect(await mailsIn('INBOX')).toEqual([])
  expect((await mailsIn(FOLDER)).sort()).toEqual(['early', 'last', 'late'])
  expect(await lastError()).toBeNull()
})
