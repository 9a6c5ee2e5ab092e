import { afterAll, beforeAll, expect, it } from '@jest/globals'

import type { ServerState } from '@/server/serverState'

import { serveApp } from '../support/serveApp'

const state: ServerState = { pagesReady: true, stopping: false }
let app: Awaited<ReturnType<typeof serveApp>>

beforeAll(async () => {
  app = await serveApp({ state })
})
afterAll(() => app.stop())

it('should say that the process is live', async () => {
  const response = await fetch(`${app.url}/api/health`)
  expect([response.status, await response.json()]).toEqual([200, { status: 'live' }])
})

it('should say that the product is ready when its database answers', async () => {
  const response = await fetch(`${app.url}/api/ready`)
  expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }])
})

it.each([
  ['stopping', { pagesReady: true, stopping: true }],
  ['still warming its pages', { pagesReady: false, stopping: false }],
])('should be live but not ready while it is %s', async (_name, during) => {
  Object.assign(state, during)
  const ready = await fetch(`${app.url}/api/ready`)
  const health = await fetch(`${app.url}/api/health`)
  Object.assign(state, { pagesReady: true, stopping: false })
  expect([health.status, ready.status]).toEqual([200, 503])
  expect(ready.headers.get('retry-after')).toBe('5')
  expect(ready.headers.get('content-type')).toMatch('application/problem+json')
})

it('should not be ready when its database does not answer', async () => {
  const { find } = app.payload.db
  app.payload.db.find = () => Promise.reject(new Error('unreachable'))
  const ready = await fetch(`${app.url}/api/ready`)
  app.payload.db.find = find
  expect(ready.status).toBe(503)
})
