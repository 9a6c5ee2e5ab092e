import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'

const SIZE = 1300
const DAYS = 24 * 3_600_000

let payload: Payload
let stop: () => Promise<void>
let desk: string
let owner: { id: string; token: string }

const fill = async (size: number) => {
  const { fillHistory } = await import('@/seed/history/fillHistory')
  const until = new Date('2026-03-01T12:00:00Z')
  await fillHistory({ payload, size, start: new Date(until.getTime() - 100 * DAYS), until })
}
const get = async (route: string, token = desk) => {
  const { status, body } = await api(route, { token })
  expect(status).toBe(200)
  return body
}

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  const { loadProspectus } = await import('@/seed/loadProspectus')
  await loadProspectus(payload)
  desk = (await signIn(payload, 'desk', 'administrator')).token
  owner = await signIn(payload, 'owner')
  await fill(SIZE)
}, 120_000)
afterAll(() => stop())

describe('a history that was filled in', () => {
  it('should be whole: every event in its chain, every record with its enquiry', async () => {
    const { verifyHistories } = await import('@/operations/events/verifyHistories')
    const { systemRequest } = await import('@/operations/systemRequest')
    const req = await systemRequest(payload)
    expect(await verifyHistories(req)).toEqual({ checked: SIZE, faults: [] })
    const { docs } = await get('/enquiries?limit=1&depth=1&where[status][equals]=lost')
    expect(docs[0]).toMatchObject({
      contact: { name: expect.any(String), company: expect.anything() },
      company: { domain: expect.any(String) },
      owner: { roles: ['owner'] },
      journal: { state: 'processed', reference: docs[0].reference },
      receivedAt: expect.stringMatching(/^20\d\d-.*Z$/),
      closing: { reason: expect.any(String) },
    })
    const clocks = await get(`/clocks?where[enquiry][equals]=${docs[0].id}&depth=0`)
    expect(clocks.totalDocs).toBeGreaterThanOrEqual(3)
  })

  it('should show with a record what it points to, and not what belongs to that unless it is asked for', async () => {
    const { docs } = await get('/enquiries?limit=1&depth=2&where[company][exists]=true')
    const { id, contact, company, events } = docs[0]
    expect(events.docs.length).toBeGreaterThan(0)
    expect(contact).toHaveProperty('email')
    expect([contact, contact.company]).not.toContainEqual(
      expect.objectContaining({ enquiries: expect.anything() }),
    )
    for (const belonging of ['contacts', 'enquiries']) expect(company).not.toHaveProperty(belonging)
    expect((await get(`/contacts/${contact.id}?depth=0`)).enquiries.docs).toContain(id)
    const asked = 'populate[contacts][name]=true&populate[contacts][enquiries]=true'
    const whole = await get(`/enquiries/${id}?depth=1&${asked}`)
    expect(whole.contact.enquiries.docs.length).toBeGreaterThan(0)
  })

  it('should be found by words', async () => {
    const { docs } = await get('/enquiries?limit=1&depth=1&page=700')
    const [{ id, reference, contact }] = docs
    expect((await get(`/enquiries?search=${reference}`)).docs).toMatchObject([{ id }])
    const found = await get(`/enquiries?limit=100&search=${contact.email}`)
    expect(found.docs.map((doc: { id: string }) => doc.id)).toContain(id)
  })

  it('should be refused where there are enquiries', async () => {
    await expect(fill(10)).rejects.toThrow('has enquiries already')
  })
})

describe('a list of very many', () => {
  it('should say how many there are in all', async () => {
    expect(await get('/enquiries?limit=10&depth=0')).toMatchObject({
      totalDocs: expect.any(Number),
      hasNextPage: true,
      nextPage: 2,
    })
    // What MongoDB knows without counting may lag behind; then it is told to be more than a thousand.
    const least = payload.db.name === 'sqlite' ? SIZE : 1001
    for (const path of ['/enquiries?limit=10&depth=0', '/enquiries/count']) {
      const { totalDocs } = await get(path)
      expect(totalDocs).toBeGreaterThanOrEqual(least)
      expect(totalDocs).toBeLessThanOrEqual(SIZE)
    }
  })

  it('should count up to a thousand of what a filter finds', async () => {
    const many = 'where[channel][equals]=form'
    expect((await get(`/enquiries?limit=10&depth=0&${many}`)).totalDocs).toBe(1001)
    expect((await get(`/enquiries/count?${many}`)).totalDocs).toBe(1001)
    const few = 'where[status][equals]=spam'
    const { totalDocs } = await get(`/enquiries?limit=500&depth=0&${few}`)
    const spam = await payload.db.find({
      collection: 'enquiries',
      limit: 0,
      pagination: false,
      where: { status: { equals: 'spam' } },
    })
    expect(totalDocs).toBe(spam.docs.length)
    expect((await get(`/enquiries/count?${few}`)).totalDocs).toBe(spam.docs.length)
  })

  it.each([
    'where[channel][equals]=form',
    'where[status][in]=lost,abandoned,ongoing,signposted,spam,dormant,won',
    '',
  ])('should give all of them, each once and in order, page by page: %s', async (query) => {
    const seen: string[] = []
    const times: string[] = []
    let page: null | number = 1
    while (page) {
      const found = await get(`/enquiries?limit=250&depth=0&page=${page}&sort=-receivedAt&${query}`)
      seen.push(...found.docs.map(({ id }: { id: string }) => id))
      times.push(...found.docs.map(({ receivedAt }: { receivedAt: string }) => receivedAt))
      expect(found.hasPrevPage).toBe(page > 1)
      page = found.nextPage
    }
    expect(seen.length).toBe(SIZE)
    expect(new Set(seen).size).toBe(SIZE)
    expect(times).toEqual([...times].sort().reverse())
  })

  it.each(['owner', '-owner', 'status', '-owner,receivedAt', 'contact'])(
    'should be so where many are equal in what they are sorted by: %s',
    async (sort) => {
      const seen: string[] = []
      for (let page = 1; seen.length < SIZE && page < 20; page++) {
        const { docs } = await get(`/enquiries?limit=130&depth=0&page=${page}&sort=${sort}`)
        seen.push(...docs.map(({ id }: { id: string }) => id))
      }
      expect([seen.length, new Set(seen).size]).toEqual([SIZE, SIZE])
    },
  )

  it('should have the second of two orders count where the first is equal', async () => {
    const { docs } = await get('/enquiries?limit=50&depth=0&sort=status,receivedAt')
    const all = await payload.db.find<{ status: string; receivedAt: string }>({
      collection: 'enquiries',
      limit: 0,
      pagination: false,
      where: { status: { equals: docs[0].status } },
    })
    const oldest = all.docs.map(({ receivedAt }) => receivedAt).sort()
    const received = docs.map(({ receivedAt }: { receivedAt: string }) => receivedAt)
    expect(received.slice(0, oldest.length)).toEqual(oldest.slice(0, 50))
  })

  it('should tell nothing else of how many there are beyond its end', async () => {
    const query = '/enquiries?limit=10&depth=0&page=5000&where[channel][equals]=form'
    expect(await get(query)).toMatchObject({ docs: [], totalDocs: 1001, hasNextPage: false })
  })

  it('should be so for the few of one enquiry too', async () => {
    const { docs } = await get('/enquiries?limit=1&depth=0&where[status][equals]=lost')
    const of = `/enquiry-events?depth=0&sort=at&where[enquiry][equals]=${docs[0].id}`
    const all = await get(`${of}&limit=100`)
    expect(all.totalDocs).toBeGreaterThan(3)
    const seen: string[] = []
    for (let page = 1; page <= all.totalDocs; page++) {
      const one = await get(`${of}&limit=1&page=${page}`)
      expect(one).toMatchObject({ totalDocs: all.totalDocs, page })
      seen.push(...one.docs.map(({ id }: { id: string }) => id))
    }
    expect(new Set(seen)).toEqual(new Set(all.docs.map(({ id }: { id: string }) => id)))
  })

  it('should be empty after its end', async () => {
    const found = await get('/enquiries?limit=250&depth=0&page=99&where[channel][equals]=form')
    expect(found).toMatchObject({ docs: [], hasNextPage: false, nextPage: null })
  })

  it('should show an owner theirs alone, few or many', async () => {
    const { docs: none } = await get('/enquiries?limit=10&depth=0', owner.token)
    expect(none).toEqual([])
    const { docs: themes } = await payload.find({ collection: 'themes', depth: 0, limit: 100 })
    const own = async (count: number) => {
      for (const [n, { id, owners = [] }] of themes.entries()) {
        const others = (owners as string[]).filter((each) => each !== owner.id)
        const data = { owners: n < count ? [...others, owner.id] : others }
        await payload.update({ collection: 'themes', id, data })
      }
      const theirs = themes.slice(0, count).map(({ id }) => id)
      return payload.db.find<{ id: string }>({
        collection: 'enquiries',
        limit: 0,
        pagination: false,
        where: { themes: { in: theirs } },
      })
    }
    for (const count of [1, themes.length]) {
      const { docs } = await own(count)
      const ids = new Set(docs.map(({ id }) => id))
      const found = await get('/enquiries?limit=1000&depth=0', owner.token)
      expect(found.docs).toHaveLength(Math.min(1000, ids.size))
      expect(found.docs.every(({ id }: { id: string }) => ids.has(id))).toBe(true)
      expect(found.totalDocs).toBe(Math.min(1001, ids.size))
      const events = await get('/enquiry-events?limit=50&depth=0', owner.token)
      expect(events.docs).toHaveLength(50)
      expect(events.docs.every(({ enquiry }: { enquiry: string }) => ids.has(enquiry))).toBe(true)
    }
  }, 60_000)
})

it('should find the rows of very many enquiries, each once', async () => {
  const { plainRows } = await import('@/database/plainRows')
  const { systemRequest } = await import('@/operations/systemRequest')
  const { docs } = await payload.find({ collection: 'enquiries', depth: 0, limit: 450 })
  const ask = async (values: string[]) =>
    plainRows({
      req: await systemRequest(payload),
      collection: 'enquiry-events',
      columns: ['id', 'enquiry'],
      time: 'at',
      start: new Date(0),
      end: new Date(),
      oneOf: [
        { column: 'type', values: ['received'] },
        { column: 'enquiry', values },
      ],
      by: ['enquiry'],
    })
  const ids = docs.map(({ id }) => String(id)).sort()
  const found = await ask(ids)
  expect(found.map(({ enquiry }) => enquiry).sort()).toEqual(ids)
  expect(await ask([])).toEqual([])
})

it('should leave to the product the references that follow', async () => {
  const body = { channel: 'phone', message: 'A call', receivedAt: '2026-03-02T12:00:00Z' }
  const answer = await api('/enquiries', { token: desk, body })
  expect(answer.status).toBe(201)
  const latest = await payload.find({
    collection: 'enquiries',
    limit: 2,
    sort: '-reference',
    pagination: false,
    where: { reference: { like: 'OFD-2026' } },
  })
  expect(latest.docs[0]!.id).toBe(answer.body.doc.id)
  expect(Number(latest.docs[0]!.reference.slice(-6))).toBe(
    Number(latest.docs[1]!.reference.slice(-6)) + 1,
  )
})

it('should count once what a filter meets twice', async () => {
  const { id: other } = await signIn(payload, 'owner')
  const themes = [
    await newTheme(payload, { owner: other, slug: 'tidal-power' }),
    await newTheme(payload, { owner: other, slug: 'clean-ships' }),
  ]
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'enquiries',
    limit: 600,
    pagination: false,
  })
  const { inTransaction } = await import('@/operations/inTransaction')
  const { systemRequest } = await import('@/operations/systemRequest')
  const req = await systemRequest(payload)
  await inTransaction(req, async () => {
    for (const { id } of docs)
      await payload.db.updateOne({ collection: 'enquiries', id, data: { themes }, req })
  })
  const ofBoth = `where[themes][in]=${themes.join(',')}`
  expect((await get(`/enquiries/count?${ofBoth}`)).totalDocs).toBe(600)
  expect((await get(`/enquiries?limit=10&depth=0&${ofBoth}`)).totalDocs).toBe(600)
})
