import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { OfEnquiry } from '@/access/enquiryRule'
import type { Role } from '@/access/roles'

import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

const collections: OfEnquiry[] = ['clocks', 'enquiries', 'enquiry-events']
const times = { clocks: 'startedAt', enquiries: 'receivedAt', 'enquiry-events': 'at' } as const

/** How many themes each has; the project manager of an enquiry has none. */
const people: Record<string, { roles: Role[]; themes: number; seen: number }> = {
  desk: { roles: ['desk'], themes: 0, seen: 9 },
  'owner of one theme': { roles: ['owner'], themes: 1, seen: 2 },
  'owner of three themes': { roles: ['owner'], themes: 3, seen: 5 },
  'owner of no theme': { roles: ['owner'], themes: 0, seen: 0 },
  'project manager': { roles: ['owner'], themes: 0, seen: 1 },
  'verifier who owns a theme': { roles: ['owner', 'verifier'], themes: 1, seen: 2 },
  verifier: { roles: ['verifier'], themes: 0, seen: 1 },
  editor: { roles: ['editor'], themes: 0, seen: 0 },
}

let payload: Payload
let stop: () => Promise<void>
const ids = new Map<string, string>()
const themes: { id: string; owner: string }[] = []

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  for (const [name, { roles, themes: count }] of Object.entries(people)) {
    const { id } = await signIn(payload, ...roles)
    ids.set(name, id)
    for (let n = 0; n < count; n++) themes.push({ id: await newTheme(id), owner: name })
  }
  for (const { id } of themes) await newEnquiry({ themes: [id] })
  // Of two themes of one owner, and of themes of two owners; of nobody's theme.
  await newEnquiry({ themes: themes.slice(1, 3).map(({ id }) => id) })
  await newEnquiry({ themes: themes.slice(0, 2).map(({ id }) => id) })
  await newEnquiry({ projectManager: ids.get('project manager') })
  const won = await newEnquiry({})
  await payload.db.updateOne({ collection: 'enquiries', id: won, data: { stage: 'won' } })
})
afterAll(() => stop())

async function newTheme(owner: string): Promise<string> {
  const name = `Theme ${themes.length}`
  const data = {
    slug: `theme-${themes.length}`,
    name,
    order: 1,
    crossCutting: false,
    summary: name,
  }
  const { id } = await payload.create({
    collection: 'themes',
    data: { ...data, owners: [owner], _status: 'published' },
  })
  return id
}

async function newEnquiry(data: object): Promise<string> {
  const { id } = await payload.create({
    collection: 'enquiries',
    data: { channel: 'phone', language: 'en', message: 'A call', ...data } as never,
  })
  // Routing gave it to the owner of its theme; here it is the themes that count.
  await payload.db.updateOne({ collection: 'enquiries', id, data: { owner: null } })
  return id
}

describe.each(Object.keys(people))('what the %s may read', (name) => {
  it.each(collections)('should be the same of %s as through the API', async (collection) => {
    const user = await payload.findByID({ collection: 'users', id: ids.get(name)! })
    const { createLocalReq } = await import('payload')
    const { readableRows } = await import('@/operations/readableRows')
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    const read = await readableRows(req, collection)
    const rows = await read({
      columns: ['id'],
      time: times[collection],
      start: new Date(0),
      end: new Date('2100-01-01T00:00Z'),
    })
    const found = await payload
      .find({ collection, overrideAccess: false, pagination: false, req, depth: 0 })
      .catch((error: { status?: number }) => {
        if (error.status !== 403) throw error
        return { docs: [] }
      })
    expect(rows.map(({ id }) => id).sort()).toEqual(found.docs.map(({ id }) => id).sort())
    if (collection === 'enquiries') expect(rows).toHaveLength(people[name]!.seen)
  })
})
