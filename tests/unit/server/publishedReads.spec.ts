import { expect, it } from '@jest/globals'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Payload } from 'payload'

import { publishedReads } from '@/server/publishedContent/publishedReads'

const OWN = 'https://door.example.org'
const config = { cookiePrefix: 'payload', cors: [OWN], maxDepth: 3 }
const reads = () => publishedReads({ config } as Payload)
const request = (url: string, headers: IncomingHttpHeaders = {}, method = 'GET') =>
  ({ headers, method, url }) as IncomingMessage

it('should be recognised as the same, however often and in whatever way it is asked', () => {
  const readOf = reads()
  const first = readOf(request('/api/themes?limit=5&depth=0'))
  expect(first).toMatchObject({ name: 'themes', url: '/api/themes?depth=0&limit=5' })
  expect(readOf(request('/api/themes?limit=5&depth=0', {}, 'HEAD'))).toBe(first)
  expect(readOf(request('/api/themes?depth=0&limit=5&locale=en'))?.key).toBe(first!.key)
})

it('should be another for an origin that has answers of its own', () => {
  const readOf = reads()
  const ask = (origin?: string) => readOf(request('/api/themes', { origin }))!
  const [plain, foreign, own] = [ask(), ask('https://evil.example'), ask(OWN)]
  expect(foreign).toBe(plain)
  expect(own.key).not.toBe(plain.key)
  expect([plain.origin, foreign.origin, own.origin]).toEqual([undefined, undefined, OWN])
  expect(ask()).toBe(plain)
})

it.each<[string, IncomingHttpHeaders, string]>([
  ['a token', { authorization: 'JWT x' }, 'GET'],
  ['an empty token', { authorization: '' }, 'GET'],
  ['the cookie of a session', { cookie: 'a=b; payload-token=x' }, 'GET'],
  ['an override of the method', { 'x-http-method-override': 'GET' }, 'POST'],
])('should not be seen in a request with %s', (_, headers, method) => {
  const readOf = reads()
  // Known by its address alone it would be found.
  readOf(request('/api/themes'))
  expect(readOf(request('/api/themes', headers, method))).toBeUndefined()
})

it('should not fill the memory with addresses, however many and long they are', () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const used = () => {
    collectGarbage()
    return process.memoryUsage().heapUsed / (1024 * 1024)
  }
  const readOf = reads()
  const before = used()
  // 80 MiB and more, if they were all kept.
  const urlOf = (n: number) => `/api/themes?where[name][equals]=${n}${'x'.repeat(4_000)}`
  for (let n = 0; n < 20_000; n++) readOf(request(urlOf(n)))
  expect(used() - before).toBeLessThan(40)
  expect(readOf(request(urlOf(0)))).toBeDefined()
})
