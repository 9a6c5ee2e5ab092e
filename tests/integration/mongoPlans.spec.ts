import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createLocalReq, type Payload, type Where } from 'payload'

import { tilesFor } from '@/admin/dashboard/tilesFor'
import { whereQuery } from '@/admin/dashboard/whereQuery'
import { mailViews } from '@/admin/mail/mailViews'
import { insertTogether } from '@/database/insertTogether'
import { mostCounted } from '@/database/lists/mostCounted'
import { writeSearchEntries } from '@/database/searchIndex/writeSearchEntries'
import { stages } from '@/domain/pipeline/stages'
import { inTransaction } from '@/operations/inTransaction'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { readBy } from '../support/readBy'
import { signIn } from '../support/signIn'

// SQLite tells its plans without running them: queryPlans.spec.ts.
const onMongo = process.env.MONGODB_TEST_URL ? describe : describe.skip

const SIZE = 2500
/** They have more records of each kind than are counted, and fewer than may be read. */
const FEW = 150
const DAYS = 24 * 3_600_000
/** Twice what is counted: what is looked for among the latest is looked for twice as far each time. */
const MOST = 2 * (mostCounted + 1) + 400

let payload: Payload
let stop: () => Promise<void>
let read: ReturnType<typeof readBy>
let enquiry: string
const tokens: Record<string, string> = {}

beforeAll(async () => {
  if (!process.env.MONGODB_TEST_URL) return
  process.env.DATABASE_URL = monitored(process.env.DATABASE_URL!)
  ;({ payload, stop } = await bootPayload())
  const { loadProspectus } = await import('@/seed/loadProspectus')
  const { fillHistory } = await import('@/seed/history/fillHistory')
  await loadProspectus(payload)
  const until = new Date()
  const start = new Date(until.getTime() - 3000 * DAYS)
  await fillHistory({ payload, size: SIZE, start, until })
  tokens.desk = (await signIn(payload, 'desk', 'administrator')).token
  const owner = await signIn(payload, 'owner')
  tokens['owner of many'] = owner.token
  const { docs: themes } = await payload.find({ collection: 'themes', depth: 0, pagination: false })
  for (const { id, owners = [] } of themes) {
    const data = { owners: [...(owners as string[]), owner.id] }
    await payload.update({ collection: 'themes', id, data })
  }
  const few = await signIn(payload, 'owner')
  tokens['owner of few'] = few.token
  const { docs } = await payload.find({ collection: 'enquiries', depth: 0, limit: FEW })
  await payload.db.updateMany({
    collection: 'enquiries',
    data: { owner: few.id },
    where: { id: { in: docs.map(({ id }) => id) } },
  })
  const { body } = await api('/enquiries?limit=1&depth=0', { token: owner.token })
  enquiry = body.docs[0].id
  await insertMail()
  read = readBy(payload)
}, 600_000)
afterAll(() => stop?.())

/** Far more that became enquiries than is parked, or put away. */
async function insertMail(): Promise<void> {
  const req = await createLocalReq({}, payload)
  const docs = Array.from({ length: 2 * SIZE }, (_, n) => ({
    mailbox: enquiry,
    uid: n,
    uidValidity: '1',
    contentKey: `mail-${n}`,
    messageKey: `mail-${n}`,
    state: n % 10 === 0 ? 'parked' : 'stored',
    verdict: n % 10 === 0 ? 'bulk' : 'person',
    putAwayAt: n % 20 === 0 ? new Date().toISOString() : null,
    receivedAt: new Date(Date.now() - n * 3_600_000).toISOString(),
  }))
  await inTransaction(req, async () => {
    const ids = await insertTogether({ req, collection: 'incoming-mail', docs: docs as never })
    const entries = ids.slice(0, 3).map((id) => ({
      collection: 'incoming-mail',
      record: id!,
      at: new Date().toISOString(),
      terms: ['hydrogen'],
    }))
    await writeSearchEntries(req, entries)
  })
}

const monitored = (url: string) => `${url}${url.includes('?') ? '&' : '?'}monitorCommands=true`

/** What of some work reads too much, or joins by a field that has no index. */
async function faultsOf(work: () => Promise<unknown>): Promise<string[]> {
  const readings = await read(work)
  expect(readings.length).toBeGreaterThan(0)
  return readings
    .filter(({ read, joinsBy }) => read > MOST || joinsBy.some((path) => !hasIndex(path)))
    .map(({ read, command }) => `reads ${read}: ${command}`)
}

function hasIndex(path: string): boolean {
  const [name, ...field] = path.split('.')
  const { collections } = payload.db as unknown as MongooseAdapter
  const model = Object.values(collections).find(({ collection }) => collection.name === name)!
  const first = model.schema.indexes().map(([fields]) => Object.keys(fields)[0])
  return [...first, '_id'].includes(field.join('.'))
}

const whereOf = ({ where }: { where: Where }) => where

const get = (who: string, route: string) => async () => {
  const { status } = await api(route, { token: tokens[who]! })
  expect(status).toBe(200)
}

onMongo('MongoDB', () => {
  describe.each(['desk', 'owner of many'])('asked by the %s', (who) => {
    it.each([
      ...['sort=-receivedAt', 'sort=-createdAt', 'sort=-updatedAt', 'page=20'],
      ...['sort=due.respondBy', 'sort=id', 'sort=-id'],
      'where[status][in]=ongoing,delayed,dormant&sort=due.respondBy',
      'where[status][equals]=ongoing&sort=due.respondBy',
      'where[status][equals]=lost',
      'where[country][equals]=KR',
      'where[owner][exists]=false&where[status][equals]=ongoing',
      'where[reference][equals]=OFD-2026-000001',
      'search=hydrogen',
      ...stages.map((stage) => `where[stage][equals]=${stage}&where[status][equals]=ongoing`),
    ])('should read no more than is counted: %s', async (query) => {
      expect(await faultsOf(get(who, `/enquiries?limit=25&depth=0&${query}`))).toEqual([])
      expect(await faultsOf(get(who, `/enquiries/count?${query}`))).toEqual([])
    })

    it('should read of one enquiry what belongs to it', async () => {
      for (const route of [
        `/enquiries/${enquiry}`,
        `/enquiry-events?depth=0&limit=500&where[enquiry][equals]=${enquiry}`,
        `/interactions?depth=0&limit=500&where[enquiry][equals]=${enquiry}`,
        `/outgoing-mail?depth=0&limit=500&where[enquiry][equals]=${enquiry}`,
      ])
        expect(await faultsOf(get(who, route))).toEqual([])
    })

    it('should read for a report what its period holds', async () => {
      const day = (ago: number) => new Date(Date.now() - ago * DAYS).toISOString().slice(0, 10)
      for (const report of ['service?by=theme&', 'funnel?'])
        expect(await faultsOf(get(who, `/reports/${report}from=${day(28)}&to=${day(0)}`))).toEqual(
          [],
        )
    })
  })

  describe.each(['owner of few', 'owner of many'])('asked by the %s', (who) => {
    it.each(['interactions', 'enquiry-events', 'clocks', 'outgoing-mail'])(
      'should read no more than is counted, of all enquiries in one: %s',
      async (slug) => {
        for (const query of ['', '&page=3', '&sort=-createdAt'])
          expect(await faultsOf(get(who, `/${slug}?limit=25&depth=0${query}`))).toEqual([])
        expect(await faultsOf(get(who, `/${slug}/count`))).toEqual([])
      },
    )

    it.each([
      ...['interactions', 'enquiry-events', 'clocks', 'outgoing-mail'],
      ...['incoming-mail', 'attachments'],
    ])('should read no more of %s than a search finds', async (slug) => {
      for (const path of [`/${slug}?limit=25&depth=0&`, `/${slug}/count?`])
        expect(await faultsOf(get(who, `${path}where[search][like]=hydrogen`))).toEqual([])
    })
  })

  it('should count what waits on the dashboard and in the views of incoming mail', async () => {
    const person = { id: enquiry, roles: ['administrator', 'desk', 'verifier'] as const }
    const views = [mailViews.parked, mailViews.putAway, ...mailViews.ofKind.map(whereOf)]
    const asked = [
      ...tilesFor(person, new Date()),
      ...views.map((where) => ({ collection: 'incoming-mail', where })),
    ]
    for (const { collection, where } of asked)
      expect(await faultsOf(get('desk', `/${collection}/count?${whereQuery(where)}`))).toEqual([])
  })

  it.each(['contacts', 'companies', 'interactions', 'enquiry-events', 'outgoing-mail', 'journal'])(
    'should read no more of %s than a list of the desk shows',
    async (slug) => {
      expect(await faultsOf(get('desk', `/${slug}?limit=25&depth=0`))).toEqual([])
    },
  )

  it.each([
    ...['interactions', 'enquiry-events', 'clocks', 'journal', 'attachments', 'outgoing-mail'],
    ...['incoming-mail', 'dead-addresses', 'match-suggestions', 'merges'],
  ])('should read no more of %s than a search finds', async (slug) => {
    for (const words of ['hydrogen', 'OFD-2026-000001', 'jane@example.org'])
      for (const path of [`/${slug}?limit=25&depth=0&`, `/${slug}/count?`])
        expect(await faultsOf(get('desk', `${path}where[search][like]=${words}`))).toEqual([])
  })

  it('should read of the trash what is in it', async () => {
    const { docs } = await payload.find({ collection: 'enquiries', depth: 0, limit: 3 })
    for (const { id } of docs) {
      const data = { deletedAt: new Date().toISOString() }
      await payload.update({ collection: 'enquiries', id, data })
    }
    const query = 'trash=true&where[deletedAt][exists]=true'
    const { body } = await api(`/enquiries?${query}&depth=0`, { token: tokens.desk! })
    expect(body.docs).toHaveLength(3)
    const readings = await read(get('desk', `/enquiries?${query}&limit=25&depth=0`))
    expect(readings.filter((each) => each.read > 10)).toEqual([])
  })

  it('should be seen when it reads everything', async () => {
    const all = () =>
      payload.db.find({ collection: 'enquiries', limit: 1, pagination: false, sort: 'message' })
    expect(await faultsOf(all)).toHaveLength(1)
  })
})
