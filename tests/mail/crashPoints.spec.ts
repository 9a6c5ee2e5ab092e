import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { ImapFlow } from 'imapflow'
import Database from 'libsql'

import { compiledServer } from '../support/compiledServer'
import { mailText } from '../support/mailText'
import { until } from '../support/until'

import { product } from './support/product'
import { type Dovecot, startDovecot } from './support/startDovecot'

const DONE = 'Done'

let dovecot: Dovecot
let entry: string
/** That has started once, which takes long, and reads no mail. */
let fresh: ReturnType<typeof product>

beforeAll(async () => {
  dovecot = await startDovecot()
  entry = await compiledServer('mail-crash')
  fresh = product(entry, {})
  await fresh.start()
  await fresh.end('SIGTERM')
})
afterAll(async () => {
  fresh.remove()
  await dovecot.stop()
})

/** What a dead process has left behind. */
async function leftBy(dataDir: string) {
  const folder = path.join(dataDir, 'incoming-mail')
  const database = new Database(path.join(dataDir, 'one-front-door.db'))
  const column = (sql: string) =>
    (database.prepare(sql).raw(true).all() as unknown[][]).map(([value]) => value)
  const left = {
    originals: readdirSync(folder).filter((name) => name.endsWith('.eml')).length,
    states: column('select state from incoming_mail'),
    submissions: column('select id from journal').length,
  }
  database.close()
  return left
}

const unreadIn = async (person: ImapFlow, folder: string) => {
  await person.mailboxOpen(folder)
  return ((await person.search({ seen: false }, { uid: true })) || []).length
}

const nothing = { originals: 0, states: [], submissions: 0 }

it.each([
  ['after the fetch', '', nothing],
  ['after the raw store', '', { ...nothing, originals: 1 }],
  ['before the flag', '', { originals: 1, states: ['stored'], submissions: 0 }],
  ['before the move', DONE, { originals: 1, states: ['stored'], submissions: 0 }],
  ['after the verdict', '', { originals: 1, states: ['stored'], submissions: 0 }],
  ['before the commit', '', { originals: 1, states: ['stored'], submissions: 0 }],
  ['after the commit', '', { originals: 1, states: ['taken'], submissions: 1 }],
])('should lose and double nothing when it dies %s', async (point, moveTo, left) => {
  const user = `desk-${randomUUID().slice(0, 8)}`
  const person = await dovecot.connect(user)
  const env = { IMAP_URL: dovecot.url(user), IMAP_MOVE_TO: moveTo }
  const subject = product(entry, env, fresh.dataDir)
  try {
    await person.append('INBOX', Buffer.from(mailText({ subject: point })))
    await subject.dieAt(point)
    expect(await leftBy(subject.dataDir)).toEqual(left)
    await person.close()

    await subject.start()
    await subject.signIn()
    await subject.settled(1)
    const [mail, ...others] = await subject.find('incoming-mail?depth=0')
    const enquiries = await subject.find('enquiries')
    const sent = await subject.find('outgoing-mail?where[kind][equals]=acknowledgement')
    expect(others).toEqual([])
    expect(mail).toMatchObject({ subject: point, state: 'taken', enquiry: enquiries[0]!.id })
    expect(enquiries).toHaveLength(1)
    expect(sent).toHaveLength(1)
    expect((await leftBy(subject.dataDir)).originals).toBe(1)
    const later = await dovecot.connect(user)
    // The mark in the mailbox comes last: the mail may be worked through before it is set.
    await until(async () => (await unreadIn(later, 'INBOX')) === 0, 'the mail was marked as taken')
    if (moveTo) expect(await unreadIn(later, moveTo)).toBe(1)
    await later.logout()
  } finally {
    await subject.end('SIGTERM')
    subject.remove()
  }
})
