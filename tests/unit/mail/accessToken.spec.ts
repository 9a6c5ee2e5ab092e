import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { accessToken } from '@/mail/accessToken'

let server: Server
let asked: string[]
let answer: { status: number; body: unknown }

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      asked.push(body)
      response.writeHead(answer.status).end(JSON.stringify(answer.body))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const source = () =>
  accessToken({
    MAIL_ACCESS_TOKEN: undefined,
    MAIL_OAUTH_TOKEN_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    MAIL_OAUTH_CLIENT_ID: 'client',
    MAIL_OAUTH_CLIENT_SECRET: 'its secret',
    MAIL_OAUTH_REFRESH_TOKEN: 'refresh',
  })

it('should get a token once and keep it while it lasts', async () => {
  answer = { status: 200, body: { access_token: 'first', expires_in: 3600 } }
  const token = source()
  expect([await token(), await token()]).toEqual(['first', 'first'])
  expect(asked.map((body) => Object.fromEntries(new URLSearchParams(body)))).toEqual([
    {
      grant_type: 'refresh_token',
      client_id: 'client',
      client_secret: 'its secret',
      refresh_token: 'refresh',
    },
  ])
})

it('should get another before it ends', async () => {
  answer = { status: 200, body: { access_token: 'first', expires_in: 30 } }
  const token = source()
  expect(await token()).toBe('first')
  answer = { status: 200, body: { access_token: 'second', expires_in: 3600 } }
  expect(await token()).toBe('second')
})

it('should say that it was refused, and nothing that is secret', async () => {
  answer = { status: 400, body: { error: 'invalid_grant', refresh_token: 'refresh' } }
  await expect(source()()).rejects.toThrow(/^The token server answered 400$/)
})

it('should use the token that was given, or none', async () => {
  const none = {
    MAIL_OAUTH_TOKEN_URL: undefined,
    MAIL_OAUTH_CLIENT_ID: undefined,
    MAIL_OAUTH_CLIENT_SECRET: undefined,
    MAIL_OAUTH_REFRESH_TOKEN: undefined,
  }
  expect(await accessToken({ ...none, MAIL_ACCESS_TOKEN: 'given' })()).toBe('given')
  expect(await accessToken({ ...none, MAIL_ACCESS_TOKEN: undefined })()).toBeUndefined()
})
