import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

import type { TokenEnv } from '@/mail/accessToken'
import { smtpTransport } from '@/mail/sender/smtpTransport'

let server: SMTPServer
let port: number
let passwords: string[]
let tokens: string[]
let validToken: string

beforeEach(async () => {
  passwords = []
  tokens = []
  validToken = 'first'
  server = new SMTPServer({
    allowInsecureAuth: true,
    authMethods: ['PLAIN', 'XOAUTH2'],
    disabledCommands: ['STARTTLS'],
    onAuth: ({ method, username, password, accessToken = '' }, _session, done) => {
      if (method !== 'XOAUTH2') {
        passwords.push(password ?? '')
        return done(null, { user: 'desk' })
      }
      tokens.push(`${username} ${accessToken}`)
      if (accessToken === validToken) done(null, { user: 'desk' })
      else done(null, { data: { status: '401', schemes: 'bearer', scope: 'mail' } })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  port = (server.server.address() as { port: number }).port
})
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

const mail = { from: 'desk@a.example', to: 'ann@b.example', text: 'Hello' }

async function send(SMTP_URL: string, env: TokenEnv = {}): Promise<void> {
  const transport = smtpTransport({ ...env, SMTP_URL })
  try {
    await transport.sendMail(mail)
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
  const { options } = smtpTransport({
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
    greetingTimeout: 20_000,
    socketTimeout: 600_000,
  })
})

it('should send by a token where the URL has no password', async () => {
  await send(`smtp://desk%40a.example@127.0.0.1:${port}`, { MAIL_ACCESS_TOKEN: 'first' })
  expect([tokens, passwords]).toEqual([['desk@a.example first'], []])
})

it('should tell a token without encryption to this machine alone', async () => {
  const url = `smtp://desk@0.0.0.0:${port}`
  await expect(send(url, { MAIL_ACCESS_TOKEN: 'first' })).rejects.toThrow()
  expect(tokens).toEqual([])
})

it('should use the password of a URL that has one, whatever tokens there are', async () => {
  await send(`smtp://desk:secret@127.0.0.1:${port}`, { MAIL_ACCESS_TOKEN: 'first' })
  expect([tokens, passwords]).toEqual([[], ['secret']])
})

it('should get another token when the server takes the last no more', async () => {
  const given = ['first', 'second']
  const asked = createServer((_request, response) => {
    response.end(JSON.stringify({ access_token: given.shift(), expires_in: 3600 }))
  }).listen(0, '127.0.0.1')
  await once(asked, 'listening')
  const transport = smtpTransport({
    MAIL_OAUTH_TOKEN_URL: `http://127.0.0.1:${(asked.address() as AddressInfo).port}`,
    SMTP_URL: `smtp://desk@127.0.0.1:${port}`,
  })
  await transport.sendMail(mail)
  await transport.sendMail(mail)
  validToken = 'second'
  await transport.sendMail(mail)
  expect(tokens).toEqual(['desk first', 'desk first', 'desk first', 'desk second'])
  transport.close()
  asked.close()
})
