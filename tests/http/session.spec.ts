import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { administrator, credentials } from '../support/administrator'
import { serveApp } from '../support/serveApp'

let app: Awaited<ReturnType<typeof serveApp>>

beforeAll(async () => {
  app = await serveApp()
  await administrator(app.payload)
})
afterAll(() => app.stop())

const login = (body: unknown) =>
  fetch(`${app.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

const me = async (headers: Record<string, string>) => {
  const response = await fetch(`${app.url}/api/users/me`, { headers })
  return ((await response.json()) as { user: { email: string } | null }).user?.email
}

it('should sign in with a cookie that scripts cannot read, and out again', async () => {
  const response = await login(credentials)
  const cookie = cookieOf(response)
  expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly/)
  const sameOrigin = { Cookie: cookie, Origin: 'http://localhost:3000' }
  expect(await me(sameOrigin)).toBe(credentials.email)
  await fetch(`${app.url}/api/users/logout`, { method: 'POST', headers: sameOrigin })
  expect(await me(sameOrigin)).toBeUndefined()
})

it('should not take the cookie from a page of another origin', async () => {
  const cookie = cookieOf(await login(credentials))
  expect(await me({ Cookie: cookie, Origin: 'https://evil.example' })).toBeUndefined()
})

it('should take a token in the Authorization header', async () => {
  const { token } = (await (await login(credentials)).json()) as { token: string }
  expect(await me({ Authorization: `JWT ${token}` })).toBe(credentials.email)
})

it('should refuse a wrong password', async () => {
  expect((await login({ ...credentials, password: 'wrong' })).status).toBe(401)
})

it('should answer HEAD as GET without a body', async () => {
  const response = await fetch(`${app.url}/api/users/me`, { method: 'HEAD' })
  expect([response.status, await response.text()]).toEqual([200, ''])
})

it('should answer OPTIONS with what other origins may do', async () => {
  const response = await fetch(`${app.url}/api/users`, {
    method: 'OPTIONS',
    headers: { Origin: 'http://localhost:3000' },
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
})

it('should tell other origins that they may use GraphQL', async () => {
  const { status } = await fetch(`${app.url}/api/graphql`, { method: 'OPTIONS' })
  expect(status).toBe(200)
})

it('should store what many people send at the same moment', async () => {
  const { token } = (await (await login(credentials)).json()) as { token: string }
  const create = (n: number) =>
    fetch(`${app.url}/api/enquiries`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ channel: 'phone', subject: `At once, ${n}`, message: 'Hello' }),
    })
  const answers = await Promise.all([1, 2, 3, 4, 5].map(create))
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
})

it('should answer what does not exist with a 404', async () => {
  const { status } = await fetch(`${app.url}/api/nothing-of-the-kind`)
  expect(status).toBe(404)
})
