import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { compiledServer } from '../support/compiledServer'
import { mailText } from '../support/mailText'
import { until } from '../support/until'

import { product } from './support/product'
import { type Dovecot, startDovecot } from './support/startDovecot'

const ROUNDS = 5
const MAILS_A_ROUND = 30
const USER = 'desk'

let dovecot: Dovecot

beforeAll(async () => {
  dovecot = await startDovecot()
})
afterAll(() => dovecot.stop())

it('should lose and double no mail when it is killed while mails come in', async () => {
  const subject = product(await compiledServer('mail-kill'), {
    IMAP_URL: dovecot.url(USER),
    MAIL_FROM: 'desk@front-door.example',
  })
  const person = await dovecot.connect(USER)
  const sent: string[] = []
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (let n = 0; n < MAILS_A_ROUND; n++) {
        const name = `Mail ${round}-${n}`
        sent.push(name)
        const from = `Jane <jane-${round}-${n}@investor-${n}.example>`
        await person.append('INBOX', Buffer.from(mailText({ from, subject: name })), [])
      }
      await subject.start()
      // Chance decides how far it gets: the first mails are being fetched, sorted, routed, answered.
      await pause(randomInt(0, 1_500))
      await subject.end('SIGKILL')
    }
    await subject.start()
    await subject.signIn()
    await subject.settled(sent.length)
    const subjects = async (query: string) =>
      (await subject.find(`${query}?limit=0&depth=0`)).map((row) => row.subject)
    expect((await subjects('incoming-mail')).sort()).toEqual(sent.toSorted())
    expect((await subjects('enquiries')).sort()).toEqual(sent.toSorted())
    const enquiries = await subject.find('enquiries?limit=0&depth=0')
    const mails = await subject.find('incoming-mail?limit=0&depth=0')
    expect(new Set(mails.map(({ enquiry }) => enquiry))).toEqual(
      new Set(enquiries.map(({ id }) => id)),
    )
    // The mark in the mailbox comes last: mails may be worked through before it is set.
    const unread = async () => (await person.search({ seen: false }, { uid: true })) || []
    await until(async () => (await unread()).length === 0, 'every mail was marked as taken')
  } finally {
    await subject.end('SIGTERM')
    await person.logout()
    await subject.remove()
  }
}, 300_000)
