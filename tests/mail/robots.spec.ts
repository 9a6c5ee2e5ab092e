import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { compiledServer } from '../support/compiledServer'
import { mailText } from '../support/mailText'

import { product } from './support/product'
import { type Dovecot, startDovecot } from './support/startDovecot'
import { type Posted, startPostOffice } from './support/startPostOffice'

let dovecot: Dovecot
let entry: string

beforeAll(async () => {
  dovecot = await startDovecot()
  entry = await compiledServer('mail-robots')
})
afterAll(() => dovecot.stop())

const isAutomatic = ({ raw }: Posted) => /^Auto-Submitted: auto-replied/im.test(raw)

it('should end with one automatic mail each where two of it answer each other', async () => {
  const [a, b] = ['desk@a.example', 'desk@b.example']
  const office = await startPostOffice({ dovecot, mailboxes: { [a!]: 'robot-a', [b!]: 'robot-b' } })
  const both = [
    product(entry, { IMAP_URL: dovecot.url('robot-a'), MAIL_FROM: a!, SMTP_URL: office.url }),
    product(entry, { IMAP_URL: dovecot.url('robot-b'), MAIL_FROM: b!, SMTP_URL: office.url }),
  ]
  try {
    for (const each of both) await each.start()
    for (const each of both) await each.signIn()
    // Each is told that the other one is a person who wrote in.
    await office.deliver({ from: b!, to: a!, raw: mailText({ from: b, to: a }) })
    await office.deliver({ from: a!, to: b!, raw: mailText({ from: a, to: b }) })
    // The mail from the other, and the other's acknowledgement of ours.
    for (const each of both) await each.settled(2)
    for (const each of both) {
      const mails = await each.find('incoming-mail?limit=0&depth=0')
      expect(mails.map(({ state }) => state).sort()).toEqual(['parked', 'taken'])
    }
    const automatic = office.posted.filter(isAutomatic)
    expect(automatic.map(({ to }) => to).sort()).toEqual([a, b])
  } finally {
    for (const each of both) await each.end('SIGTERM')
    await office.stop()
    for (const each of both) await each.remove()
  }
}, 240_000)

it('should end with one automatic mail where a responder strips every header', async () => {
  const [desk, robot] = ['desk@c.example', 'office@responder.example']
  let answers = 0
  const office = await startPostOffice({
    dovecot,
    mailboxes: { [desk!]: 'robot-c' },
    onMail: async ({ to }) => {
      if (to !== robot) return
      answers += 1
      const raw = mailText({ from: robot, to: desk, subject: `Hello ${answers}`, text: 'Noted.' })
      await office.deliver({ from: robot!, to: desk!, raw })
    },
  })
  const subject = product(entry, {
    IMAP_URL: dovecot.url('robot-c'),
    MAIL_FROM: desk!,
    SMTP_URL: office.url,
  })
  try {
    await subject.start()
    await subject.signIn()
    await office.deliver({ from: robot!, to: desk!, raw: mailText({ from: robot, to: desk }) })
    await subject.settled(2)
    expect(office.posted.filter(isAutomatic).map(({ to }) => to)).toEqual([robot])
    expect(answers).toBe(1)
  } finally {
    await subject.end('SIGTERM')
    await office.stop()
    await subject.remove()
  }
}, 240_000)
