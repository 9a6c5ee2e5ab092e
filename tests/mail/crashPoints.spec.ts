import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { ImapFlow } from 'imapflow'

import { compiledServer } from '../support/compiledServer'
import { openMailbox } from '../support/mailbox'
import { mailText } from '../support/mailText'
import { until } from '../support/until'

import { product } from './support/product'
import { type Dovecot, startDovecot } from './support/startDovecot'

const USER = 'desk'
const DONE = 'Done'

let dovecot: Dovecot
let investors: Awaited<ReturnType<typeof openMailbox>>
let subject: ReturnType<typeof product>
let person: ImapFlow
let mails = 0

beforeAll(async () => {
  dovecot = await startDovecot()
  investors = await openMailbox()
  subject = product(await compiledServer('mail-crash'), {
    IMAP_URL: dovecot.url(USER),
    SMTP_URL: investors.url,
  })
  await subject.startMortal()
  person = await dovecot.connect(USER)
}, 240_000)
afterAll(async () => {
  await subject.end('SIGTERM')
  await subject.remove()
  await person.logout()
  await investors.close()
  await dovecot.stop()
})

const originals = () => {
  const names = readdirSync(path.join(subject.dataDir, 'incoming-mail'))
  return names.filter((name) => name.endsWith('.eml')).length
}

/** Ids of the mails that are on their way to the mail server, or were accepted and the database knows not. */
function notedIn(name: 'accepted-mails' | 'mails-under-way'): string[] {
  const folder = path.join(subject.dataDir, name)
  return existsSync(folder) ? readdirSync(folder) : []
}

const deliveriesOf = (messageId: unknown) =>
  investors.messageIds.filter((id) => id === messageId).length

async function deliver(name: string): Promise<void> {
  mails += 1
  const from = `Jane <jane@${randomUUID()}.example>`
  await person.append('INBOX', Buffer.from(mailText({ from, subject: name })))
}

const unreadIn = async (folder: string) => {
  await person.mailboxOpen(folder)
  const unread = (await person.search({ seen: false }, { uid: true })) || []
  await person.mailboxOpen('INBOX')
  return unread.length
}

/** All that has become of a mail, once nothing is left to do. */
async function becomeOf(name: string) {
  await subject.signIn()
  await subject.settled(mails)
  const ofName = `limit=0&depth=0&where[subject][equals]=${encodeURIComponent(name)}`
  const received = await subject.find(`incoming-mail?${ofName}`)
  const enquiries = await subject.find(`enquiries?${ofName}`)
  const sent = await subject.find(
    `outgoing-mail?where[and][0][kind][equals]=acknowledgement&where[and][1][enquiry][equals]=${enquiries[0]!.id}`,
  )
  return { received, enquiries, sent }
}

const nothing = { kept: 0, states: [], submissions: 0 }
const stored = { kept: 1, states: ['stored'], submissions: 0 }
const taken = { kept: 1, states: ['taken'], submissions: 1 }

// The process that takes up what the one before left is the one that dies next.
it.each([
  ['after the fetch', '', nothing],
  ['after the raw store', '', { ...nothing, kept: 1 }],
  ['before the flag', '', stored],
  ['after the parse', '', stored],
  ['before the commit', '', stored],
  ['after the commit', '', taken],
  ['before the hand-over', '', taken],
  ['after the hand-over', '', taken],
  ['after the acceptance', '', taken],
  ['before the move', DONE, stored],
])(
  'should lose and double nothing when it dies %s',
  async (point, moveTo, left) => {
    if (moveTo) {
      await subject.end('SIGTERM')
      await subject.startMortal({ IMAP_MOVE_TO: moveTo })
    }
    const before = originals()
    await subject.dies(point, () => deliver(point))
    expect({ kept: originals() - before, ...(await subject.database.leftOf(point)) }).toEqual(left)

    // What its sender has of it still goes on; of what it never got, nobody renews the claim.
    if (point === 'before the hand-over') expect(notedIn('mails-under-way')).toHaveLength(1)
    else await until(async () => notedIn('mails-under-way').length === 0, 'the sender was done')
    const isHandedIn = ['after the hand-over', 'after the acceptance'].includes(point)
    if (isHandedIn) expect(notedIn('accepted-mails')).not.toEqual([])
    await subject.database.endClaims()
    await subject.startMortal({ IMAP_MOVE_TO: moveTo })
    const { received, enquiries, sent } = await becomeOf(point)
    expect(received).toMatchObject([{ state: 'taken', enquiry: enquiries[0]!.id }])
    expect(enquiries).toHaveLength(1)
    expect(sent).toMatchObject([{ state: 'sent' }])
    expect(originals()).toBe(before + 1)
    // The mark in the mailbox comes last: the mail may be worked through before it is set.
    await until(async () => (await unreadIn('INBOX')) === 0, 'the mail was marked as taken')
    if (moveTo) expect(await unreadIn(moveTo)).toBe(1)
    expect(deliveriesOf(sent[0]!.messageId)).toBe(1)
    expect(new Set(investors.messageIds).size).toBe(investors.messageIds.length)
    expect([notedIn('mails-under-way'), notedIn('accepted-mails')]).toEqual([[], []])
  },
  240_000,
)
