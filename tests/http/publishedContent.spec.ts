import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { Payload } from 'payload'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { bootPayload } from '../support/bootPayload'
import { newRecord } from '../support/newRecord'
import { isFromMemory, publishedReader, type PublishedReader } from '../support/publishedReader'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let reader: PublishedReader
let editor: string
let read: PublishedReader['read']
let readFresh: PublishedReader['readFresh']

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  reader = await publishedReader(payload)
  ;({ read, readFresh } = reader)
  editor = (await signIn(payload, 'editor')).token
  for (let n = 0; n < 12; n++) await publish(`steady-${n}`)
})
afterAll(async () => {
  await reader.stop()
  await stop()
})

const publish = async (slug: string) => {
  const data = { ...newRecord('targets', slug), label: `${slug} 100%`, _status: 'published' }
  return (await payload.create({ collection: 'targets', data: data as never })).id as string
}

/** With an address that nobody has brought into its usual form before. */
async function askPlainly(path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(reader.url)
  const asked = request({ hostname, port, path }).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.resume()
  return response
}

/** Read once before, so that the answer is in memory. */
async function readKept(...args: Parameters<PublishedReader['read']>) {
  await read(args[0], args[1])
  return read(...args)
}

describe('an answer from memory', () => {
  it.each([
    '/targets',
    '/targets?limit=10&locale=ko',
    '/targets/count',
    '/globals/contact?locale=all',
    '/targets?where[slug][equals]=steady-1&select[label]=true',
  ])('should be the answer from the database: %s', async (path) => {
    const first = await read(path)
    const kept = await readKept(path)
    const fresh = await readFresh(path)
    expect(isFromMemory(kept)).toBe(true)
    expect([first.status, kept.status, fresh.status]).toEqual([200, 200, 200])
    expect(kept.body.toString()).toBe(fresh.body.toString())
    const own = ['x-request-id', 'date', 'cache-status']
    const shared = (headers: object) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)))
    expect(shared(kept.headers)).toEqual(shared(first.headers))
    // The fresh one is not compressed, chunked, and not meant to be kept.
    const {
      'transfer-encoding': _,
      'cache-control': private_,
      ...guards
    } = shared(fresh.headers) as Record<string, string>
    expect(private_).toBe('private, no-store')
    expect(kept.headers).toMatchObject(guards)
    expect(kept.headers['content-security-policy']).toMatch("default-src 'none'")
    expect(kept.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('should be that of one document by its id', async () => {
    const id = await publish('by-id')
    const kept = await readKept(`/targets/${id}?depth=0`)
    expect(isFromMemory(kept)).toBe(true)
    expect(JSON.parse(kept.body.toString())).toMatchObject({ id, label: 'by-id 100%' })
  })

  it('should be one for addresses that mean the same, and another for other languages', async () => {
    await read('/targets?limit=3&depth=0')
    const same = [
      '/targets?depth=0&limit=3',
      '/targets?limit=3&depth=0&locale=en',
      '/targets/?limit=3&depth=0',
      '/targets?limit=%33&depth=0',
    ]
    for (const path of same) expect([path, isFromMemory(await read(path))]).toEqual([path, true])
    const other = ['&locale=ko', '&locale=all', '&locale=ko&fallback-locale=none', '&page=2']
    for (const more of other) {
      const answer = await read(`/targets?limit=3&depth=0${more}`)
      expect([more, isFromMemory(answer)]).toEqual([more, false])
    }
  })

  it('should not depend on the language that a browser prefers', async () => {
    const inKorean = await read('/targets?limit=4', { 'Accept-Language': 'ko' })
    const inEnglish = await read('/targets?limit=4', { 'Accept-Language': 'en' })
    const fresh = await readFresh('/targets?limit=4', {
      'Accept-Language': 'ko',
      Cookie: 'payload-lng=ko',
    })
    expect(isFromMemory(inEnglish)).toBe(true)
    expect(inEnglish.body).toEqual(inKorean.body)
    expect(inEnglish.body).toEqual(fresh.body)
  })

  it.each([
    '/x/../api',
    '/x/%2e%2e/api',
    '/./api',
    '/%2e/api',
    '/api/.',
    '/api/x/..',
    'http://localhost:3000/api',
  ])(
    'should have the headers of the API, by whatever address it was asked for first: %s',
    async (spelling) => {
      const path = `/targets?limit=6&where[slug][not_equals]=${encodeURIComponent(spelling)}`
      const first = await askPlainly(`${spelling}${path}`)
      expect(first.statusCode).toBe(200)
      const kept = await read(path)
      expect(isFromMemory(kept)).toBe(true)
      for (const { headers } of [first, kept])
        expect(headers['content-security-policy']).toMatch("default-src 'none'")
    },
  )

  it('should let the origins of the product read it, and no others', async () => {
    const own = 'http://localhost:3000'
    for (const origin of [own, 'https://elsewhere.example', own]) {
      const answer = await read('/targets?limit=5', { Origin: origin })
      expect(answer.headers['access-control-allow-origin']).toBe(origin === own ? own : undefined)
      expect(answer.headers.vary).toBe('Accept-Encoding, Authorization, Origin')
    }
    expect(isFromMemory(await read('/targets?limit=5', { Origin: own }))).toBe(true)
    const plain = await read('/targets?limit=5')
    expect(isFromMemory(plain)).toBe(true)
    expect(plain.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('a cache', () => {
  it('should be told to ask each time, and shared ones for some seconds', async () => {
    const { headers } = await readKept('/targets')
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate, s-maxage=5')
  })

  it('should hear when nothing has changed, and only then', async () => {
    const { headers } = await readKept('/targets')
    const etag = headers.etag!
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    for (const tags of [etag, `"other", W/${etag}`, '*']) {
      const answer = await read('/targets', { 'If-None-Match': tags })
      expect([tags, answer.status, answer.body.length]).toEqual([tags, 304, 0])
      expect(answer.headers).toMatchObject({
        etag,
        vary: headers.vary,
        'cache-control': headers['cache-control'],
        'x-content-type-options': 'nosniff',
      })
      expect(answer.headers['content-type']).toBeUndefined()
    }
    for (const tags of ['"other"', etag.slice(1, -1), `"${etag.slice(2)}`]) {
      expect((await read('/targets', { 'If-None-Match': tags })).status).toBe(200)
    }
    await publish('changes-the-list')
    const changed = await read('/targets', { 'If-None-Match': etag })
    expect(changed.status).toBe(200)
    expect(changed.headers.etag).not.toBe(etag)
  })

  it('should get each coding with a tag of its own', async () => {
    const plain = await readKept('/targets?limit=20')
    const codings = { gzip: gunzipSync, br: brotliDecompressSync }
    const tags = new Set([plain.headers.etag])
    for (const [coding, decode] of Object.entries(codings)) {
      const answer = await read('/targets?limit=20', { 'Accept-Encoding': coding })
      expect(answer.headers).toMatchObject({
        'content-encoding': coding,
        'content-length': String(answer.body.length),
      })
      expect(answer.body.length).toBeLessThan(plain.body.length / 2)
      expect(decode(answer.body)).toEqual(plain.body)
      tags.add(answer.headers.etag)
      const condition = { 'Accept-Encoding': coding, 'If-None-Match': answer.headers.etag! }
      expect((await read('/targets?limit=20', condition)).status).toBe(304)
    }
    expect(tags.size).toBe(3)
    const preferred: [string, string | undefined][] = [
      ['gzip, deflate, br', 'br'],
      ['gzip, br;q=0.1', 'gzip'],
      ['br;q=0, gzip;q=0', undefined],
      ['identity, br;q=0.5', undefined],
      ['*;q=0', undefined],
    ]
    for (const [accepted, coding] of preferred) {
      const { headers } = await read('/targets?limit=20', { 'Accept-Encoding': accepted })
      expect([accepted, headers['content-encoding']]).toEqual([accepted, coding])
    }
    expect(
      (await readKept('/targets/count', { 'Accept-Encoding': 'br' })).headers,
    ).not.toHaveProperty('content-encoding')
  })

  it('should get the headers alone with HEAD', async () => {
    const kept = await readKept('/targets')
    const head = await read('/targets', {}, 'HEAD')
    expect(isFromMemory(head)).toBe(true)
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(kept.headers['content-length'])
    expect(head.headers.etag).toBe(kept.headers.etag)
    const missed = await read('/targets?limit=6', {}, 'HEAD')
    expect([isFromMemory(missed), missed.body.length]).toEqual([false, 0])
    expect((await read('/targets?limit=6')).body.length).toBeGreaterThan(0)
  })
})

describe('a request of somebody signed in', () => {
  const secret = 'Words of the desk'
  let cookie: string

  beforeAll(async () => {
    const data = {
      ...newRecord('themes', 'with-inside'),
      summary: 'Public',
      lexiconEn: [secret],
      _status: 'published',
    }
    await payload.create({ collection: 'themes', data: data as never })
    const draft = { ...newRecord('themes', 'in-draft'), _status: 'draft' }
    await payload.create({ collection: 'themes', data: draft as never })
    cookie = `theme=dark; payload-token=${editor}`
  })

  it('should neither fill nor read the memory', async () => {
    const origin = { Origin: 'http://localhost:3000' }
    const signedIn: Record<string, string>[] = [
      { Authorization: `JWT ${editor}` },
      { Cookie: cookie, ...origin },
    ]
    for (const headers of signedIn) {
      const inside = await read('/themes?limit=7', headers)
      expect(inside.body.toString()).toContain(secret)
      expect(inside.body.toString()).toContain('in-draft')
      expect(inside.headers['cache-control']).toBe('private, no-store')
      expect(inside.headers['cache-status']).toBeUndefined()
    }
    for (const headers of [{}, origin]) {
      const outside = await read('/themes?limit=7', headers)
      expect(isFromMemory(outside)).toBe(false)
      expect(outside.body.toString()).not.toContain(secret)
      expect(outside.body.toString()).not.toContain('in-draft')
      expect(isFromMemory(await read('/themes?limit=7', headers))).toBe(true)
    }
    for (const headers of signedIn) {
      expect((await read('/themes?limit=7', headers)).body.toString()).toContain(secret)
    }
  })

  it('should not be known by other cookies', async () => {
    await read('/themes?limit=7')
    const answer = await read('/themes?limit=7', { Cookie: 'theme=dark; consent=yes' })
    expect(isFromMemory(answer)).toBe(true)
  })
})

it.each([
  '/targets?draft=true',
  '/targets?trash=true',
  '/targets?depth=4',
  '/targets?[limit]=2',
  '/targets?data={}',
  '/targets?unknown=1',
  '/targets/versions',
  '/targets/000000000000000000000000',
  '/users',
  '/enquiries',
  '/globals/service-levels',
  '/health',
  '/content-changes',
  '/targets?limit=x',
])('should not be kept: %s', async (path) => {
  await read(path)
  expect(isFromMemory(await read(path))).toBe(false)
})

it('should explain a refusal in the language of each reader', async () => {
  const path = '/targets/00000000-0000-0000-0000-000000000000'
  const [ko, en] = await Promise.all(
    ['ko', 'en'].map((language) => read(path, { 'Accept-Language': language })),
  )
  expect([ko!.status, en!.status]).toEqual([404, 404])
  expect(ko!.body.toString()).not.toBe(en!.body.toString())
  expect(ko!.headers['cache-control']).toBe('private, no-store')
})

it('should answer from memory what the limits would refuse', async () => {
  const limit = { name: 'all', points: 2, seconds: 600, applies: () => true }
  const { mountApp } = await import('../support/serveApp')
  const { askRaw } = await import('../support/askRaw')
  const limited = await mountApp(payload, { limits: [limit] })
  const ask = (path: string) => askRaw(`${limited.url}/api${path}`)
  const statuses = []
  for (let n = 0; n < 5; n++) statuses.push((await ask('/targets?limit=8')).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200])
  expect((await ask('/targets?limit=9')).status).toBe(200)
  expect((await ask('/targets?limit=11')).status).toBe(429)
  await limited.stop()
})
