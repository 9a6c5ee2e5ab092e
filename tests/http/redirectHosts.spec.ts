import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'

import { serveApp } from '../support/serveApp'

let app: Awaited<ReturnType<typeof serveApp>>

beforeAll(async () => {
  process.env.SERVER_URL = 'https://invest.example'
  process.env.REDIRECT_HOSTS = 'WWW.invest.example old.example'
  app = await serveApp()
})
afterAll(() => app.stop())

/** Asks by another name than the one that leads here. */
async function ask(path: string, host: string, method = 'GET') {
  const asked = request(`${app.url}${path}`, { agent: false, headers: { host }, method }).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.resume()
  return [response.statusCode, response.headers.location]
}

it.each(['www.invest.example', 'old.example', 'OLD.example:8080'])(
  'should send who comes by %s on to the address of the server',
  async (host) => {
    expect(await ask('/en/assets?page=2', host)).toEqual([
      308,
      'https://invest.example/en/assets?page=2',
    ])
  },
)

it('should send them on from what is in memory, and from the front door, too', async () => {
  const paths = [
    ['GET', '/api/themes?limit=3'],
    ['POST', '/api/enquiries/submit'],
  ] as const
  for (const [method, path] of paths) {
    expect((await ask(path, 'invest.example', method))[0]).not.toBe(308)
    expect(await ask(path, 'old.example', method)).toEqual([308, `https://invest.example${path}`])
  }
})

it('should lead nobody to another server', async () => {
  const [, location] = await ask('//evil.example/%2e', 'old.example')
  expect(new URL(String(location)).host).toBe('invest.example')
})

it.each(['invest.example', 'localhost', '127.0.0.1:8080', 'app', 'evil.example'])(
  'should answer who comes by %s',
  async (host) => {
    expect((await ask('/api/themes', host))[0]).toBe(200)
  },
)

it('should answer probes by any name', async () => {
  expect((await ask('/api/health', 'old.example'))[0]).toBe(200)
  expect((await ask('/api/ready', 'old.example'))[0]).toBe(200)
})
