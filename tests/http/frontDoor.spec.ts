import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { serverOptions } from '@/server/serverOptions'

import { serveApp } from '../support/serveApp'
import { submission } from '../support/submission'

let app: Awaited<ReturnType<typeof serveApp>>
/** The same product without the shorter way: a submission takes that of all other requests. */
let longWay: Server

beforeAll(async () => {
  app = await serveApp()
  const { createApp } = await import('@/server/createApp')
  longWay = createServer(serverOptions, createApp({ payload: app.payload })).listen(0)
  await once(longWay, 'listening')
})
afterAll(async () => {
  longWay.closeAllConnections()
  longWay.close()
  await app.stop()
})

const PATH = '/api/enquiries/submit'
const json = { 'Content-Type': 'application/json' }
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const body = JSON.stringify(submission)

type Asked = { path?: string; headers?: Record<string, string>; body?: BodyInit }

async function ask(url: string, { path = PATH, headers = json, body: sent = body }: Asked) {
  const answer = await fetch(url + path, { method: 'POST', headers, body: sent })
  const { date: _, connection: __, ...named } = Object.fromEntries(answer.headers)
  return { status: answer.status, headers: named, body: (await answer.json()) as object }
}

/** What differs from one request to the next. */
function alike({ status, headers, body: told }: Awaited<ReturnType<typeof ask>>) {
  const names = Object.keys(headers).filter(
    (name) => !/^(content-length|keep-alive|transfer-encoding|access-control-allow-.*)$/.test(name),
  )
  const kept = ['cache-control', 'content-language', 'content-type', 'access-control-allow-origin']
  const values = kept.map((name) => headers[name])
  const { requestId: _, ...rest } = told as Record<string, unknown>
  return { status, names: names.sort(), values, told: status === 201 ? Object.keys(rest) : rest }
}

const own = `http://localhost:${process.env.PORT ?? 3000}`

it.each<[string, Asked]>([
  ['a submission', {}],
  ['one from the site itself', { headers: { ...json, Origin: own } }],
  ['one from another site', { headers: { ...json, Origin: 'https://example.org' } }],
  ['a form', { headers: form, body: new URLSearchParams({ name: 'Jane' }) }],
  ['one without what is needed', { body: '{}' }],
  ['one without what is needed, in Korean', { path: `${PATH}?locale=ko`, body: '{}' }],
  [
    'one in the language of the reader',
    { headers: { ...json, 'Accept-Language': 'ko' }, body: '{}' },
  ],
  ['no JSON', { body: '{' }],
  ['a list', { body: '[]' }],
  ['nothing', { body: '' }],
  ['a key with spaces', { headers: { ...json, 'Idempotency-Key': 'a b' } }],
  ['a query that is none', { path: `${PATH}?limit=x` }],
  ['an address that is none', { path: `${PATH}?a=%ff` }],
  ['another spelling of the address', { path: `/api/x/..${PATH.slice(4)}/` }],
])('should answer %s as other requests are answered', async (_what, asked) => {
  const { port } = longWay.address() as AddressInfo
  const [short, long] = [await ask(app.url, asked), await ask(`http://localhost:${port}`, asked)]
  expect(alike(short)).toEqual(alike(long))
  expect(short.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})

it('should say which types it takes', async () => {
  const answer = await ask(app.url, { headers: { 'Content-Type': 'text/plain' } })
  expect(answer).toMatchObject({
    status: 415,
    body: { detail: expect.stringContaining('application/json') },
  })
})

it('should leave a request that stands for a reading one to others', async () => {
  const answer = await fetch(app.url + PATH, {
    method: 'POST',
    headers: { ...form, 'X-HTTP-Method-Override': 'GET' },
    body: '',
  })
  expect(answer.status).not.toBe(201)
})
