import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import fc from 'fast-check'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { grantedScopes } from '@/access/grantedScopes'
import { reach } from '@/access/reach'
import { insertTogether } from '@/database/insertTogether'
import { firstAfter } from '@/database/lists/mongo/firstAfter'
import { firstInOrder } from '@/database/lists/mongo/firstInOrder'
import { orderOf } from '@/database/lists/mongo/orderOf'
import { questionOf } from '@/database/lists/mongo/questionOf'
import { recordAt } from '@/database/lists/mongo/recordAt'
import { inTransaction } from '@/operations/inTransaction'
import type { User } from '@/payload-types'

import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

// SQLite answers a rule about the enquiries of records by itself: scopeOfEnquiry.spec.ts.
const onMongo = process.env.MONGODB_TEST_URL ? describe : describe.skip

const AT = Date.parse('2026-01-05T10:00:00.000Z')
/** More of each person's than are looked up, but of the last one's, who has one in a hundred. */
const SIZE = 6600

let payload: Payload
let stop: () => Promise<void>
const people: { req: PayloadRequest; rule: Where }[] = []

const time = (n: number) => new Date(AT + n * 3_600_000).toISOString()

async function personOf(user: User): Promise<(typeof people)[number]> {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  // As if more than a few were theirs: the rule is then one about all enquiries.
  req.context.ownsMany = true
  const granted = grantedScopes(user, 'interactions', 'read')
  return { req, rule: (await reach({ req, slug: 'interactions', granted })) as Where }
}

async function insert(collection: 'enquiries' | 'interactions', docs: Record<string, unknown>[]) {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => insertTogether({ req, collection, docs: docs as never }))
}

beforeAll(async () => {
  if (!process.env.MONGODB_TEST_URL) return
  ;({ payload, stop } = await bootPayload())
  for (let n = 0; n < 3; n++) await signIn(payload, 'owner')
  const { docs: users } = await payload.find({
    collection: 'users',
    where: { roles: { equals: 'owner' } },
  })
  for (const user of users) people.push(await personOf(user))
  const [one, other, third] = users.map(({ id }) => id)
  const enquiries = Array.from({ length: SIZE }, (_, n) => ({
    reference: `OFD-2026-${n}`,
    message: 'A call',
    channel: 'phone',
    language: 'en',
    stage: 'received',
    status: 'ongoing',
    ball: 'ours',
    classification: 'genuine',
    receivedAt: time(n),
    owner: n % 3 === 0 ? one : n % 3 === 1 ? other : null,
    projectManager: n % 100 === 0 ? third : n % 50 === 1 ? one : null,
  }))
  await insert('enquiries', enquiries)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'enquiries',
    limit: 0,
    pagination: false,
    select: {},
    sort: 'receivedAt',
  })
  const interactions = Array.from({ length: SIZE }, (_, n) => ({
    // The second person's are the oldest alone.
    enquiry: docs[n % 3 === 1 && n > 4000 ? n + 1 : n]!.id,
    kind: n % 5 === 0 ? 'call' : n % 400 === 1 ? 'meeting' : 'note',
    direction: 'internal',
    mail: n % 2 === 0 ? docs[n % 40]!.id : null,
    summary: `${n % 7}`,
    // Many at the same time.
    at: time((n * 7919) % 300),
    createdAt: time(n >> 4),
    deletedAt: n % 11 === 0 ? time(n) : null,
  }))
  await insert('interactions', interactions)
}, 120_000)
afterAll(() => stop?.())

const conditions: Where[] = [
  {},
  { deletedAt: { exists: false } },
  { kind: { equals: 'call' } },
  { kind: { equals: 'meeting' } },
  { kind: { in: ['call', 'note'] } },
  { at: { greater_than: time(200) } },
  { summary: { like: '3' } },
]

const questions = fc.record({
  who: fc.nat(2),
  others: fc.subarray(conditions, { maxLength: 2 }),
  sort: fc.constantFrom(
    ...['at', '-at', 'createdAt', '-createdAt', 'deletedAt', '-deletedAt', 'summary'],
    ...['kind,-at', 'id', '-id', undefined],
  ),
  limit: fc.constantFrom(1, 10, 333, 1200),
  page: fc.constantFrom(1, 2, 3, 9),
  pagination: fc.constantFrom(true, true, false),
})

const idsOf = (docs: unknown[]) => (docs as { id: string }[]).map(({ id }) => id)

/** The same query in a form that is left as it is: the databases read the word in any case. */
const untouched = ({ and }: Where): Where => ({ AND: and! })

onMongo('a list of the records of very many enquiries', () => {
  it('should be as Payload itself gives it', async () => {
    const lengths = new Set<number>()
    await fc.assert(
      fc.asyncProperty(questions, async ({ who, others, sort, limit, page, pagination }) => {
        const { req, rule } = people[who]!
        const where: Where = { and: [...others, rule] }
        const ask = async (form: Where) => {
          const asked = { collection: 'interactions' as const, req, where: form }
          const found = await payload.db.find<{ id: string }>({
            ...asked,
            ...{ limit, page, pagination, sort },
            select: { kind: true },
          })
          const { totalDocs } = await payload.db.count(asked)
          return { ...found, docs: found.docs.map((doc) => Object.entries(doc)), totalDocs }
        }
        const [answer, expected] = [await ask(where), await ask(untouched(where))]
        lengths.add(answer.docs.length)
        // Without pages what is equal is in no order.
        if (!pagination) expect(answer.docs).toHaveLength(expected.docs.length)
        else expect(answer).toEqual(expected)
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    )
    expect(lengths.size).toBeGreaterThan(4)
  }, 300_000)

  it('should be so in a transaction', async () => {
    const { req, rule } = people[0]!
    const ask = (where: Where) =>
      payload.db.find({ collection: 'interactions', limit: 30, page: 3, req, sort: '-at', where })
    const where: Where = { and: [{ kind: { equals: 'note' } }, rule] }
    await inTransaction(req, async () => {
      expect(await ask(where)).toEqual(await ask(untouched(where)))
      const meetings: Where = { and: [{ kind: { not_equals: 'note' } }, rule] }
      expect(await ask(meetings)).toEqual(await ask(untouched(meetings)))
    })
  })

  it.each(['-at', 'kind,-at'])('should have pages that continue each other: %s', async (sort) => {
    const { req, rule } = people[0]!
    const where: Where = { and: [{ deletedAt: { exists: false } }, rule] }
    const asked = { collection: 'interactions' as const, pagination: true, req, sort, where }
    const read = async (limit: number, page: number) =>
      idsOf((await payload.db.find({ ...asked, limit, page })).docs)
    const pages: string[] = []
    for (let page = 1; page <= 5; page++) pages.push(...(await read(200, page)))
    expect(pages).toEqual(await read(1000, 1))
  })
})

onMongo('a list sorted by what no record of it has stored', () => {
  const askedBy = (n: number, sort: string, more: object) => {
    const { req, rule } = people[n]!
    const where: Where = { and: [{ deletedAt: { exists: false } }, rule] }
    return payload.db.find<{ id: string }>({
      collection: 'interactions',
      req,
      sort,
      where,
      ...more,
    })
  }

  it.each([0, 2])('should be in the order of the ids, either way: person %i', async (n) => {
    const all = await askedBy(n, 'id', { limit: 0, pagination: false })
    const ids = idsOf(all.docs).toSorted()
    for (const [sort, expected] of [
      ['id', ids],
      ['-id', ids.toReversed()],
    ] as const)
      for (const page of [1, 2]) {
        const { docs } = await askedBy(n, sort, { limit: 25, page, pagination: true })
        expect(idsOf(docs)).toEqual(expected.slice(25 * (page - 1), 25 * page))
      }
  })

  it.each([0, 2])('should be in the order of a field of the enquiry: person %i', async (n) => {
    const sort = 'enquiry.reference'
    const { docs: enquiries } = await payload.db.find<{ id: string; reference: string }>({
      collection: 'enquiries',
      limit: 0,
      pagination: false,
    })
    const references = new Map(enquiries.map(({ id, reference }) => [id, reference]))
    const referencesOf = (docs: unknown[]) =>
      (docs as { enquiry: string }[]).map(({ enquiry }) => references.get(enquiry)!)
    const all = await askedBy(n, sort, { limit: 0, pagination: false })
    const expected = referencesOf(all.docs).toSorted()
    const { docs } = await askedBy(n, sort, { limit: 25, page: 2, pagination: true })
    expect(referencesOf(docs)).toEqual(expected.slice(25, 50))
  })
})

onMongo('a page far behind', () => {
  it('should go on where its list has changed while it is looked for', async () => {
    const db = payload.db as unknown as MongooseAdapter
    const question = await questionOf(db, { collection: 'interactions' })
    const order = orderOf(question, ['-createdAt'])!
    const all = await firstInOrder(question, order, SIZE)
    const times = all.map((doc) => (doc.createdAt as Date).getTime())
    const time = times[3333]!
    const count = jest.spyOn(question.model, 'countDocuments')
    const lastOf = async (counted: number) => {
      count.mockResolvedValueOnce(counted as never)
      return (await recordAt(question, order, 3333))!
    }
    // One came before it.
    expect((await lastOf(3334))._id).toEqual(all[times.indexOf(time)]!._id)
    // All that are equal to it went.
    const next = times.lastIndexOf(time) + 1
    expect(await firstAfter(question, order, await lastOf(3000), 10)).toEqual(
      all.slice(next, next + 10),
    )
    count.mockRestore()
  })

  it('should be what a list of all has there', async () => {
    const db = payload.db as unknown as MongooseAdapter
    const where: Where = { deletedAt: { exists: false } }
    const asked = [
      ...['at', '-at'].map((sort) => ({ sort, where })),
      ...['createdAt', 'mail', '-mail', 'id', '-id'].map((sort) => ({ sort, where: {} })),
    ]
    for (const { sort, where } of asked) {
      const question = await questionOf(db, { collection: 'interactions', where })
      const order = orderOf(question, [sort])!
      const all = await firstInOrder(question, order, SIZE)
      for (const position of [0, 17, 3333, 5000, all.length - 3]) {
        const last = (await recordAt(question, order, position))!
        expect([sort, last._id]).toEqual([sort, all[position]!._id])
        expect(await firstAfter(question, order, last, 10)).toEqual(
          all.slice(position + 1, position + 11),
        )
      }
      expect(await recordAt(question, order, SIZE)).toBeNull()
    }
  })
})
