import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { newRecord } from '../support/newRecord'
import { serveApp } from '../support/serveApp'
import { signIn } from '../support/signIn'

// SQLite lets one write after the other, and knows no conflicts.
const onMongo = process.env.MONGODB_TEST_URL ? describe : describe.skip

let app: Awaited<ReturnType<typeof serveApp>>
let token: string
let target: string
let other: string

beforeAll(async () => {
  app = await serveApp()
  ;({ token } = await signIn(app.payload, 'editor'))
  target = await newTarget('one')
  other = await newTarget('other')
})
afterAll(() => app.stop())

async function newTarget(slug: string): Promise<string> {
  const data = newRecord('targets', slug)
  return (await app.payload.create({ collection: 'targets', data } as never)).id
}

async function mutate(fields: string) {
  const response = await fetch(`${app.url}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify({ query: `mutation { ${fields} }` }),
  })
  return { response, body: await response.json() }
}

const relabel = (id: string, label: string) =>
  `${label}: updateTarget(id: "${id}", data: { label: "${label}" }) { label }`

/** While a transaction that has changed the target is open. */
async function whileItIsChanged<T>(work: () => Promise<T>): Promise<T> {
  const { db } = app.payload
  const transactionID = (await db.beginTransaction())!
  const data = { year: 2031 }
  await db.updateOne({ collection: 'targets', id: target, data, req: { transactionID } })
  try {
    return await work()
  } finally {
    await db.rollbackTransaction(transactionID)
  }
}

const CONFLICT = {
  message: 'Somebody changed this at the same moment. Please try again.',
  extensions: { statusCode: 409 },
}

it('should store what several people change by GraphQL at the same moment', async () => {
  const answers = await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map((label) => mutate(relabel(target, label))),
  )
  expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200, 200])
  expect(answers.filter(({ body }) => body.errors)).toEqual([])
})

onMongo('MongoDB', () => {
  it('should answer a conflict by GraphQL as by REST', async () => {
    const { response, body } = await whileItIsChanged(() => mutate(relabel(target, 'late')))
    expect(response.status).toBe(409)
    expect(response.headers.get('Retry-After')).toBe('1')
    expect(body).toMatchObject({ data: { late: null }, errors: [CONFLICT] })
  })

  it('should not make several mutations again of which one met a conflict', async () => {
    const versions = () =>
      app.payload.countVersions({ collection: 'targets', where: { parent: { equals: other } } })
    const { totalDocs } = await versions()
    const { response, body } = await whileItIsChanged(() =>
      mutate(`${relabel(other, 'stored')} ${relabel(target, 'late')}`),
    )
    expect(response.status).toBe(200)
    expect(body).toMatchObject({
      data: { stored: { label: 'stored' }, late: null },
      errors: [CONFLICT],
    })
    expect((await versions()).totalDocs).toBe(totalDocs + 1)
  })
})
