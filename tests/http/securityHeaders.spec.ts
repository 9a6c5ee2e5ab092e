import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { serveApp } from '../support/serveApp'

let app: Awaited<ReturnType<typeof serveApp>>

beforeAll(async () => {
  app = await serveApp({
    pages: async (req, res) => void res.end(String(req.headers['content-security-policy'])),
  })
})
afterAll(() => app.stop())

it('should send the headers that keep browsers safe, and none that names the software', async () => {
  const { headers } = await fetch(`${app.url}/api/health`)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  expect(headers.get('content-security-policy')).toMatch("default-src 'none'")
  expect(headers.get('x-powered-by')).toBeNull()
})

it('should allow scripts of a page by a nonce that is new each time and known to the renderer', async () => {
  const first = await fetch(`${app.url}/en`)
  const second = await fetch(`${app.url}/en`)
  const policy = first.headers.get('content-security-policy')
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']{20,}';/)
  expect(await first.text()).toBe(policy)
  expect(second.headers.get('content-security-policy')).not.toBe(policy)
})

it('should name each request by an id', async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => (await fetch(`${app.url}/api/health`)).headers.get('x-request-id')),
  )
  expect(new Set(ids).size).toBe(2)
})
