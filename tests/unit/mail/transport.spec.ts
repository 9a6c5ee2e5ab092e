import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { SMTPServer } from 'smtp-server'

import { mailTransport } from '@/mail/transport'

let server: SMTPServer
let port: number
let passwords: string[]

beforeEach(async () => {
  passwords = []
  server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _session, done) => {
      passwords.push(password ?? '')
      done(null, { user: 'desk' })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  port = (server.server.address() as { port: number }).port
})
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

async function send(SMTP_URL: string): Promise<void> {
  const transport = mailTransport({ DATA_DIR: '', SMTP_URL })
  try {
    await transport.sendMail({ from: 'desk@a.example', to: 'ann@b.example', text: 'Hello' })
  } finally {
    transport.close()
  }
}

it('should tell a password without encryption to this machine alone', async () => {
  await send(`smtp://desk:secret@127.0.0.1:${port}`)
  expect(passwords).toEqual(['secret'])
  // The same server, by an address that does not say so.
  await expect(send(`smtp://desk:secret@0.0.0.0:${port}`)).rejects.toThrow()
  expect(passwords).toEqual(['secret'])
})

it('should send without a password to a server that knows no encryption', async () => {
  server.options.authOptional = true
  await expect(send(`smtp://0.0.0.0:${port}`)).resolves.toBeUndefined()
})

it('should keep the password and the parameters of the URL, and bound every wait', () => {
  const { options } = mailTransport({
    DATA_DIR: '',
    SMTP_URL:
      'smtp://desk%40a.example:p%2Fw%3A%C3%A9@mail.example.org:587/?tls.servername=x.example',
  })
  expect(options).toMatchObject({
    host: 'mail.example.org',
    port: 587,
    auth: { user: 'desk@a.example', pass: 'p/w:é' },
    requireTLS: true,
    tls: { servername: 'x.example' },
    connectionTimeout: 20_000,
    socketTimeout: 20_000,
  })
})
