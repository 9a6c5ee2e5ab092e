import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'

import { defaultLimits } from '@/server/rateLimits'

import { bootPayload } from '../support/bootPayload'
import { mountApp } from '../support/serveApp'

let booted: Awaited<ReturnType<typeof bootPayload>>
let app: Awaited<ReturnType<typeof mountApp>>

beforeAll(async () => {
  booted = await bootPayload()
})
afterEach(() => app.stop())
afterAll(() => booted.stop())

const tight = defaultLimits.map((limit) => ({ ...limit, points: limit.name === 'general' ? 9 : 2 }))

const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(app.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: '{}',
  })

async function statuses(times: number, ask: () => Promise<Response>): Promise<number[]> {
  const all: number[] = []
  for (let n = 0; n < times; n++) all.push((await ask()).status)
  return all
}

it('should count each kind of request for itself', async () => {
  app = await mountApp(booted.payload, { limits: tight })
  expect((await statuses(3, () => post('/api/users/login'))).at(-1)).toBe(429)
  expect((await statuses(3, () => post('/api/users/forgot-password'))).at(-1)).toBe(429)
  expect((await statuses(2, () => post('/api/enquiries/submit'))).at(-1)).not.toBe(429)
  expect((await post('/ko/enquire')).status).toBe(429)
})

it('should say so on a page to who visits pages', async () => {
  app = await mountApp(booted.payload, { limits: tight })
  await statuses(2, () => post('/ko/enquire'))
  const answer = await post('/ko/enquire', { Accept: 'text/html,*/*;q=0.8' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    429,
    'text/html; charset=utf-8',
  ])
  const page = await answer.text()
  expect(page).toContain('<html lang="ko">')
  expect(page).toContain('<h1>너무 많은 요청</h1>')
  const ofApi = await post('/api/enquiries/submit', { Accept: 'text/html' })
  expect(ofApi.headers.get('content-type')).toMatch('json')
})

it('should say when to come back, in the language asked for', async () => {
  app = await mountApp(booted.payload, { limits: tight })
  await statuses(2, () => post('/api/users/login'))
  const refused = await post('/api/users/login', { 'Accept-Language': 'ko' })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(refused.headers.get('content-type')).toMatch('application/problem+json')
  expect(await refused.json()).toMatchObject({ status: 429, title: '너무 많은 요청' })
})

it('should limit all requests of a client, but never the probes', async () => {
  app = await mountApp(booted.payload, { limits: tight })
  const all = await statuses(10, () => fetch(`${app.url}/api/users`))
  expect(all.slice(0, 9)).not.toContain(429)
  expect(all.at(-1)).toBe(429)
  expect((await fetch(`${app.url}/api/health`)).status).toBe(200)
})

it.each(['/api/users/login/', '/api/x/../users/login', '/api/x/%2e%2e/users/login'])(
  'should not be walked around by writing the address as %s',
  async (path) => {
    app = await mountApp(booted.payload, { limits: tight })
    expect((await statuses(3, () => post(path))).at(-1)).toBe(429)
  },
)

it('should believe no client about its address unless there is a proxy to trust', async () => {
  app = await mountApp(booted.payload, { limits: tight, trustProxy: 0 })
  const all = [1, 2, 3].map((n) => post('/api/users/login', { 'X-Forwarded-For': `192.0.2.${n}` }))
  expect((await Promise.all(all)).map(({ status }) => status)).toContain(429)
})

it('should tell the clients behind a trusted proxy apart', async () => {
  app = await mountApp(booted.payload, { limits: tight, trustProxy: 1 })
  const from = (address: string) => post('/api/users/login', { 'X-Forwarded-For': address })
  expect((await statuses(3, () => from('192.0.2.1'))).at(-1)).toBe(429)
  expect((await from('192.0.2.2')).status).not.toBe(429)
})

it('should count the addresses of one IPv6 network as one client', async () => {
  app = await mountApp(booted.payload, { limits: tight, trustProxy: 1 })
  const from = (address: string) => post('/api/users/login', { 'X-Forwarded-For': address })
  await from('2001:db8:1:2::1')
  await from('2001:db8:1:2:3:4:5:6')
  expect((await from('2001:db8:1:2::ffff')).status).toBe(429)
  expect((await from('2001:db8:1:3::1')).status).not.toBe(429)
})
