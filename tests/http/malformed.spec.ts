import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { connect } from 'node:net'
import type { Payload } from 'payload'

import { administrator, administratorHeader, credentials } from '../support/administrator'
import { serveApp } from '../support/serveApp'

let app: Awaited<ReturnType<typeof serveApp>>
let staff: Record<string, string>

beforeAll(async () => {
  app = await serveApp()
  await administrator(app.payload)
  staff = await administratorHeader(app.url)
})
afterAll(() => app.stop())

type Asked = { method?: string; path: string; body?: BodyInit; headers?: Record<string, string> }

/** `status method path` of one request, short enough to read in a failed test. */
async function ask({ method = 'GET', path, body, headers }: Asked): Promise<string> {
  const response = await fetch(app.url + path, { method, body, headers, redirect: 'manual' })
  await response.arrayBuffer()
  return `${response.status} ${method} ${path.slice(0, 120)} ${String(body ?? '').slice(0, 60)}`
}

const isRefused = (answer: string) => answer.startsWith('4')
const isFault = (answer: string) => answer.startsWith('5')

const json = { 'Content-Type': 'application/json' }
const deep = (open: string, close: string, depth: number) =>
  open.repeat(depth) + '1' + close.repeat(depth)
// Preferences are addressed by a key that anybody may choose, and migrations by nobody.
const slugs = () =>
  app.payload.config.collections
    .map(({ slug }) => slug as string)
    .filter((slug) => !['payload-migrations', 'payload-preferences'].includes(slug))

const refusedQueries = [
  'where[password][like]=a',
  'where[salt][exists]=true',
  'where[__proto__][equals]=1',
  'where[noSuchField][equals]=1',
  'where[id][$gt]=',
  'where[id][noSuchOperator]=1',
  'where[$where][equals]=1',
  'where[id.$ne][equals]=1',
  `where${'[or][0]'.repeat(12)}[id][equals]=1`,
  'where={"id":',
  'where=1',
  'where=x',
  'limit=-1',
  'limit=abc',
  'limit=1.5',
  'limit[a]=1',
  'limit=2&limit=2',
  'page=1&page=2',
  'depth=0&depth=0',
  'locale=ko&locale=en',
  'pagination=true&pagination=false',
  'where={}&where={}',
  '[limit]=0',
  'page=abc',
  'page=-3',
  'page=0',
  'depth=-1',
  'depth=x',
  'locale=xx',
  'sort=-',
  'sort=id;drop table users',
  'sort=id,,-id',
  'a=%00',
  'a=%ff%fe',
  'a=%E0%A4%A',
  Array.from({ length: 600 }, (_, n) => `a${n}=1`).join('&'),
]

const toleratedQueries = [
  'limit=1000000000',
  'where[constructor][prototype][x]=1',
  'limit=0',
  'pagination=false',
  'depth=999',
  'sort=noSuchField',
  'sort[a]=b',
  'sort=__proto__',
  'select[noSuchField]=true',
  'select=x',
  'select[id][a][b]=true',
  'populate=x',
  'populate[users][a]=1',
  'joins=x',
  'joins[a][limit]=x',
  'where[id]=1',
  'where[id][]=1',
  'where[]=1',
  'where[or]=1',
  'where[or][id][equals]=1',
  'where[and][0]=x',
  'where[or][0][id]=x',
  'where[id][in]=',
  'where[id][in][a]=b',
  'where[id][equals][a]=b',
  'where[id][equals]=not-an-id',
  'where[id][like][a]=b',
  'where[id][exists]=perhaps',
  'where[createdAt][greater_than]=yesterday',
  'where[createdAt][equals]=',
  'where[id][near]=a,b,c',
  'where[createdAt][contains]=a',
  "where[id][equals]=' or 1=1 --",
  'where[updatedAt][in][0]=x',
  'draft=perhaps',
  'trash=perhaps',
  'fallback-locale=xx',
  'fallbackLocale[a]=b',
  'locale=all',
]

it.each(refusedQueries)('should refuse ?%s on every collection', async (query) => {
  const answers = await Promise.all(
    slugs().map((slug) => ask({ path: `/api/${slug}?${query}`, headers: staff })),
  )
  expect(answers.filter((answer) => !isRefused(answer))).toEqual([])
})

it('should give no oracle for the passwords', async () => {
  for (const query of ['where[hash][like]=a', 'where[resetPasswordToken][exists]=true']) {
    expect(await ask({ path: `/api/users?${query}`, headers: staff })).toMatch(/^400/)
  }
})

it.each(toleratedQueries)('should never fail on ?%s on any collection', async (query) => {
  const answers = await Promise.all(
    slugs().flatMap((slug) => [
      ask({ path: `/api/${slug}?${query}`, headers: staff }),
      ask({ path: `/api/${slug}/count?${query}` }),
    ]),
  )
  expect(answers.filter(isFault)).toEqual([])
})

type Field = Payload['config']['collections'][number]['flattenedFields'][number]

/** One field of each kind, since those of a kind are treated alike. */
function oneOfEachKind(fields: Field[]): Field[] {
  const kind = (field: Field) =>
    [
      field.type,
      'hasMany' in field && field.hasMany,
      'localized' in field && field.localized,
    ].join()
  return [...new Map(fields.map((field) => [kind(field), field])).values()]
}

it('should never fail on a value of the wrong type in where', async () => {
  const wrong = [
    'equals]=abc',
    'equals]=',
    'in]=a,b',
    'greater_than]=x',
    'like]=%25',
    'contains]=(',
  ]
  const faults: string[] = []
  for (const { slug, flattenedFields } of app.payload.config.collections) {
    for (const { name } of oneOfEachKind(flattenedFields)) {
      const answers = await Promise.all(
        [...wrong, 'near]=1', 'within]=1', 'exists]=x', 'all]=x', 'equals][a]=b'].map((value) =>
          ask({ path: `/api/${slug}?limit=1&where[${name}][${value}`, headers: staff }),
        ),
      )
      faults.push(...answers.filter(isFault))
    }
  }
  expect(faults).toEqual([])
})

it('should never fail on an id of the wrong form', async () => {
  const ids = [
    '1',
    'abc',
    '-1',
    'null',
    'undefined',
    '%27',
    '[object Object]',
    'a'.repeat(500),
    '😀',
  ]
  const answers = await Promise.all(
    slugs().flatMap((slug) =>
      ids.flatMap((id) =>
        ['GET', 'PATCH', 'DELETE'].map((method) =>
          ask({
            method,
            path: `/api/${slug}/${encodeURIComponent(id)}`,
            body: method === 'PATCH' ? '{}' : undefined,
            headers: { ...staff, ...json },
          }),
        ),
      ),
    ),
  )
  expect(answers.filter((answer) => !isRefused(answer))).toEqual([])
})

const bodies: [string, BodyInit][] = [
  ['truncated JSON', '{"email":"a@exam'],
  ['no JSON at all', 'hello'],
  ['a list', '[1,2]'],
  ['a string', '"text"'],
  ['a number', '7'],
  ['null', 'null'],
  ['invalid UTF-8', new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['a NUL byte', '{"email":"a\0b"}'],
  ['an escaped NUL', '{"email":"a\\u0000b"}'],
  ['half of a surrogate pair', '{"email":"\\ud800"}'],
  ['objects nested deeply', deep('{"a":', '}', 5_000)],
  ['lists nested deeply', `{"a":${deep('[', ']', 100_000)}}`],
  ['a prototype', '{"__proto__":{"admin":true}}'],
  ['a mebibyte and more', `{"a":"${'x'.repeat(1024 * 1024)}"}`],
]

it.each(bodies)('should refuse a body that is %s', async (_name, body) => {
  const targets: [string, string][] = [
    ['POST', '/api/graphql'],
    ['POST', '/api/enquiries/submit'],
    ['POST', '/api/users/login'],
    ['POST', '/api/users/forgot-password'],
    ['POST', '/api/users/reset-password'],
    ['POST', '/api/users/first-register'],
    ...slugs().flatMap((slug): [string, string][] => [
      ['POST', `/api/${slug}`],
      ['PATCH', `/api/${slug}?where[id][exists]=true`],
      ['PATCH', `/api/${slug}/abc`],
    ]),
  ]
  const answers = await Promise.all(
    targets.map(([method, path]) => ask({ method, path, body, headers: { ...staff, ...json } })),
  )
  expect(answers.filter((answer) => !isRefused(answer))).toEqual([])
})

it.each([
  [{ email: {}, password: 'x' }],
  [{ email: { $gt: '' }, password: { $gt: '' } }],
  [{ email: [], password: [] }],
  [{ email: 7, password: true }],
  [{ email: null, password: null }],
  [{ token: {}, password: {} }],
  [{ token: 7, password: 7 }],
  [{ username: {} }],
  [{}],
])('should refuse %j wherever one signs in', async (body) => {
  const paths = [
    'login',
    'forgot-password',
    'reset-password',
    'unlock',
    'verify/x',
    'refresh-token',
  ]
  const answers = await Promise.all(
    paths.map((path) =>
      ask({
        method: 'POST',
        path: `/api/users/${path}`,
        body: JSON.stringify(body),
        headers: json,
      }),
    ),
  )
  expect(answers.filter((answer) => !isRefused(answer))).toEqual([])
})

it('should refuse a list instead of the password', async () => {
  const body = JSON.stringify({ ...credentials, password: [credentials.password] })
  const answer = await ask({ method: 'POST', path: '/api/users/login', body, headers: json })
  expect(answer).toMatch(/^4/)
})

it.each([
  ['x', 'multipart/form-data'],
  ['x', 'multipart/form-data; boundary=a'],
  [
    '--a\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"a":\r\n--a--',
    'multipart/form-data; boundary=a',
  ],
  [
    '--a\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"a":1}',
    'multipart/form-data; boundary=a',
  ],
  [
    '--a\r\nContent-Disposition: form-data; name="file"\r\n\r\n{"a":1}\r\n--a--\r\n',
    'multipart/form-data; boundary=a',
  ],
  [
    '--a\r\nContent-Disposition: form-data; name="file"; filename="../../x.png"\r\nContent-Type: image/png\r\n\r\nno image\r\n--a--\r\n',
    'multipart/form-data; boundary=a',
  ],
  [
    '--a\r\nContent-Disposition: form-data; name="file"; filename="x.svg"\r\nContent-Type: image/svg+xml\r\n\r\n<svg onload="alert(1)"/>\r\n--a--\r\n',
    'multipart/form-data; boundary=a',
  ],
  [
    '--a\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n[]\r\n--a--\r\n',
    'multipart/form-data; boundary=a',
  ],
  [
    '--a\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n7\r\n--a--\r\n',
    'multipart/form-data; boundary=a',
  ],
  ['a=b&c[d]=e', 'application/x-www-form-urlencoded'],
  ['<a/>', 'application/xml'],
  ['{}', 'nonsense'],
  ['{}', 'application/json; charset=utf-16'],
])('should refuse %j as %s', async (body, type) => {
  const answers = await Promise.all(
    slugs().map((slug) =>
      ask({
        method: 'POST',
        path: `/api/${slug}`,
        body,
        headers: { ...staff, 'Content-Type': type },
      }),
    ),
  )
  expect(answers.filter((answer) => !isRefused(answer))).toEqual([])
})

it('should never fail on a create or update whose every field has a wrong type', async () => {
  const wrong = [
    {},
    [],
    'x',
    7,
    true,
    null,
    { a: { b: [] } },
    [[]],
    [{}],
    -1e308,
    'x'.repeat(10_000),
  ]
  const faults: string[] = []
  for (const { slug, flattenedFields } of app.payload.config.collections) {
    for (const value of wrong) {
      const body = JSON.stringify(
        Object.fromEntries(flattenedFields.map(({ name }) => [name, value])),
      )
      const answers = await Promise.all(
        ['', '?draft=true', '?locale=all'].map((query) =>
          ask({
            method: 'POST',
            path: `/api/${slug}${query}`,
            body,
            headers: { ...staff, ...json },
          }),
        ),
      )
      faults.push(...answers.filter(isFault))
    }
  }
  expect(faults).toEqual([])
})

it('should never fail on a create with one field of a wrong type', async () => {
  const faults: string[] = []
  for (const { slug, flattenedFields } of app.payload.config.collections) {
    for (const { name } of oneOfEachKind(flattenedFields)) {
      const answers = await Promise.all(
        [{}, [[]], 'x', 7, [{ a: 1 }]].map((value) =>
          ask({
            method: 'POST',
            path: `/api/${slug}?draft=true`,
            body: JSON.stringify({ [name]: value }),
            headers: { ...staff, ...json },
          }),
        ),
      )
      faults.push(...answers.filter(isFault))
    }
  }
  expect(faults).toEqual([])
})

it.each([
  ['a syntax error', '{ Themes {'],
  ['an unknown field', '{ noSuchField }'],
  ['a wrong argument', '{ Users(limit: "x") { docs { id } } }'],
  ['a query of a closed field', '{ Users(where: { hash: { equals: "a" } }) { docs { id } } }'],
  ['a query nested deeply', deep('{ a ', '}', 3_000)],
  ['more tokens than anyone writes', `{ ${'a '.repeat(20_000)} }`],
  [
    'more work than is allowed',
    `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: Users { docs { id name email } }`).join(' ')} }`,
  ],
  ['a variable of the wrong type', 'query ($limit: Int) { Users(limit: $limit) { docs { id } } }'],
  ['two logins in one', 'mutation { a: loginUser(email: "a", password: "b") { token } }'],
])('should refuse %s in GraphQL', async (_name, query) => {
  const body = JSON.stringify({ query, variables: { limit: 'x' } })
  const headers = { ...staff, ...json }
  expect(await ask({ method: 'POST', path: '/api/graphql', body, headers })).toMatch(/^400/)
})

it.each([
  [{ query: 7 }],
  [{ query: ['{ a }'] }],
  [{}],
  [{ query: '{ __typename }', variables: 'x' }],
  [{ query: '{ __typename }', operationName: 'nobody' }],
])('should refuse %j as a GraphQL request', async (asked) => {
  const body = JSON.stringify(asked)
  const answer = await ask({ method: 'POST', path: '/api/graphql', body, headers: json })
  expect(answer).toMatch(/^400/)
})

it('should never fail on a number that is out of range in GraphQL', async () => {
  const answers = await Promise.all(
    ['limit: -1', 'page: -1', 'page: 0', 'limit: 2147483647', 'sort: "nonsense"'].map(
      (argument) => {
        const body = JSON.stringify({ query: `{ Users(${argument}) { docs { id } } }` })
        return ask({ method: 'POST', path: '/api/graphql', body, headers: { ...staff, ...json } })
      },
    ),
  )
  expect(answers.filter(isFault)).toEqual([])
})

it.each([
  'GET /api/users HTTP/1.1\r\nHost: a b\r\n',
  'GET http://[::1 HTTP/1.1\r\nHost: x\r\n',
  'GET /api/%zz HTTP/1.1\r\nHost: x\r\n',
  'GET /api/%c0%af HTTP/1.1\r\nHost: x\r\n',
  'GET //evil.example/api/users HTTP/1.1\r\nHost: x\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: x\r\n',
  'TRACE /api/users HTTP/1.1\r\nHost: x\r\n',
  'PROPFIND /api/users HTTP/1.1\r\nHost: x\r\n',
  'GET /api/\\..\\users HTTP/1.1\r\nHost: x\r\n',
  'GET /api/users HTTP/1.1\r\nHost: x\r\nAuthorization: JWT x.y.z\r\n',
  'GET /api/users HTTP/1.1\r\nHost: x\r\nCookie: payload-token=%ff; =; a\r\n',
  'GET /api/users HTTP/1.1\r\nHost: x\r\nAccept-Language: ,,;;q=x\r\n',
  'GET /api/users HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: nonsense\r\n',
  'GET /api/users HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n',
  `GET /api/users?${'a'.repeat(13_000)} HTTP/1.1\r\nHost: x\r\n`,
])('should never fail on %j', async (head) => {
  expect(await rawStatus(`${head}Connection: close\r\n\r\n12345`)).toMatch(/^[234]/)
})

/** Sends bytes that no HTTP client would. */
const rawStatus = (request: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(app.url).port), 'localhost', () => socket.end(request))
    let answer = ''
    socket.on('data', (data) => (answer += data.toString('latin1')))
    socket.on('end', () => resolve(answer.split(' ')[1] ?? ''))
    socket.on('error', reject)
  })

it('should never fail on random paths, queries and bodies', async () => {
  const parts = fc.constantFrom(
    'users',
    'themes',
    'media',
    'versions',
    'count',
    'access',
    'globals',
    'login',
    '..',
    '',
  )
  const path = fc.array(fc.oneof(parts, fc.string({ unit: 'grapheme' })), { maxLength: 4 })
  const key = fc.constantFrom(
    'where',
    'or',
    'and',
    'id',
    'sort',
    'equals',
    'in',
    'like',
    'limit',
    'select',
  )
  const query = fc.array(
    fc.tuple(
      fc.array(fc.oneof(key, fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    { maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT'),
      path,
      query,
      fc.jsonValue(),
      async (method, segments, pairs, body) => {
        const search = pairs.map(([[first, ...rest], value]) => {
          const name = `${first}${rest.map((each) => `[${each}]`).join('')}`
          return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
        })
        const answer = await ask({
          method,
          path: `/api/${segments.map(encodeURIComponent).join('/')}?${search.join('&')}`,
          body: method === 'GET' ? undefined : JSON.stringify(body),
          headers: { ...json, ...(method === 'DELETE' ? {} : staff) },
        })
        expect(answer).not.toMatch(/^5/)
      },
    ),
    { numRuns: 400 },
  )
})
