import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { request } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { serveApp } from '../support/serveApp'

const KIB = 1024
let app: Awaited<ReturnType<typeof serveApp>>

const echoLength = async (req: IncomingMessage, res: ServerResponse) => {
  let length = 0
  for await (const chunk of req) length += (chunk as Buffer).length
  res.end(String(length))
}

beforeAll(async () => {
  app = await serveApp({ pages: echoLength })
})
afterAll(() => app.stop())

const json = (bytes: number) => JSON.stringify({ message: 'x'.repeat(bytes) })

const post = (path: string, body: string) =>
  fetch(app.url + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })

/** Sends without Content-Length, so that only counting can find out. */
const postChunked = (path: string, chunks: string[]) =>
  new Promise<number>((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' }
    const req = request(app.url + path, { method: 'POST', headers }, (res) => {
      res.resume()
      resolve(res.statusCode ?? 0)
    })
    req.on('error', reject)
    for (const chunk of chunks) req.write(chunk)
    req.end()
  })

it.each([
  ['/api/enquiries/submit', 64 * KIB],
  ['/api/users/login', 1024 * KIB],
  ['/api/graphql', 1024 * KIB],
  ['/en/enquire', 256 * KIB],
  ['/ko/enquire', 256 * KIB],
  ['/admin', 1024 * KIB],
])('should refuse more than %s accepts', async (path, limit) => {
  expect((await post(path, json(limit))).status).toBe(413)
  expect((await post(path, json(limit - KIB))).status).not.toBe(413)
})

it.each([
  ['/api/enquiries/submit', 16 * KIB],
  ['/en/enquire', 64 * KIB],
])('should count what comes to %s without a stated length', async (path, quarter) => {
  const chunk = 'x'.repeat(quarter)
  expect(await postChunked(path, [chunk, chunk, chunk, chunk, 'x'])).toBe(413)
})

it('should give the pages the whole body', async () => {
  expect(await (await post('/en/enquire', 'x'.repeat(50_000))).text()).toBe('50000')
})

it('should answer the refusal as problem details', async () => {
  const refused = await post('/api/enquiries/submit?locale=ko', json(64 * KIB))
  expect(refused.headers.get('content-type')).toMatch('application/problem+json')
  expect(await refused.json()).toMatchObject({ status: 413, title: '너무 큰 본문' })
})
