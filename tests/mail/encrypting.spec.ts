import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'

import { compiledServer } from '../support/compiledServer'
import { mailText } from '../support/mailText'
import { until } from '../support/until'

import { product } from './support/product'
import { type Dovecot, startDovecot } from './support/startDovecot'

const FROM_START = 'by-imaps'
const STARTTLS = 'by-starttls'

let dovecot: Dovecot
let entry: string

beforeAll(async () => {
  dovecot = await startDovecot({ isTls: true })
  entry = await compiledServer('mail-encrypting')
})
afterAll(() => dovecot.stop())

const IMAP_URL = () =>
  [
    `imaps://${FROM_START}:secret@localhost:${dovecot.tlsPort}`,
    `imap://${STARTTLS}:secret@localhost:${dovecot.port}`,
  ].join(' ')

async function deliver(user: string): Promise<void> {
  const person = await dovecot.connect(user)
  await person.append('INBOX', Buffer.from(mailText({ subject: user })))
  await person.logout()
}

describe('a mailbox whose server has a certificate that no one else vouches for', () => {
  it('should be read by TLS and by STARTTLS where the certificate is trusted', async () => {
    const subject = product(entry, {
      IMAP_URL: IMAP_URL(),
      NODE_EXTRA_CA_CERTS: dovecot.certificate,
    })
    try {
      await deliver(FROM_START)
      await deliver(STARTTLS)
      await subject.start()
      await subject.signIn()
      await subject.settled(2)
      const mails = await subject.find('incoming-mail?sort=subject')
      expect(mails.map(({ subject }) => subject)).toEqual([FROM_START, STARTTLS])
      for (const user of [FROM_START, STARTTLS]) {
        expect(dovecot.log()).toMatch(new RegExp(`Login: user=<${user}>.*, TLS,`))
      }
    } finally {
      await subject.end('SIGTERM')
      await subject.remove()
    }
  })

  it('should not be read where it is not, and staff told why', async () => {
    const subject = product(entry, { IMAP_URL: IMAP_URL() })
    const logins = dovecot.log()
    try {
      await deliver(FROM_START)
      await subject.start()
      await subject.signIn()
      const refused = () => subject.find('mailboxes?where[lastError][exists]=true')
      await until(async () => (await refused()).length === 2, 'both were refused', 30_000)
      for (const { lastError } of await refused()) expect(lastError).toMatch(/SELF_SIGNED_CERT/)
      expect(await subject.find('incoming-mail')).toEqual([])
      const later = dovecot.log().slice(logins.length)
      expect(later).not.toMatch(new RegExp(`Login: user=<(${FROM_START}|${STARTTLS})>.*, TLS,`))
    } finally {
      await subject.end('SIGTERM')
      await subject.remove()
    }
  })
})

describe('a mail server with such a certificate', () => {
  const pem = (name: string) => readFileSync(path.join(dovecot.folder, `${name}.pem`), 'utf8')

  /** A server that takes the password by an encrypted connection alone. */
  async function startMailServer(secure: boolean) {
    const senders: string[] = []
    const server = new SMTPServer({
      secure,
      cert: pem('certificate'),
      key: pem('key'),
      onAuth: ({ username }, _session, done) => done(null, { user: username }),
      onMailFrom: ({ address }, _session, done) => {
        senders.push(address)
        done()
      },
    })
    server.on('error', () => {})
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const { port } = server.server.address() as { port: number }
    const protocol = secure ? 'smtps' : 'smtp'
    return {
      url: `${protocol}://desk:secret@localhost:${port}/`,
      senders,
      stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
    }
  }

  it.each([
    ['TLS', true],
    ['STARTTLS', false],
  ])('should be sent to by %s only where the certificate is trusted', async (_how, secure) => {
    const { mailTransport } = await import('@/mail/mailTransport')
    const server = await startMailServer(secure)
    const send = (SMTP_URL: string) =>
      mailTransport({ DATA_DIR: '', SMTP_URL }).sendMail({
        from: 'desk@a.example',
        to: 'ann@b.example',
        text: 'Hello',
      })
    await expect(send(server.url)).rejects.toThrow(/self-signed/)
    expect(server.senders).toEqual([])
    await send(`${server.url}?tls.ca=${encodeURIComponent(pem('certificate'))}`)
    expect(server.senders).toEqual(['desk@a.example'])
    await server.stop()
  })
})
