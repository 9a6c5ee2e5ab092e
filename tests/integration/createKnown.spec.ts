import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bootPayload } from '../support/bootPayload'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  const { loadProspectus } = await import('@/seed/loadProspectus')
  await loadProspectus(payload)
})
afterAll(() => stop())

type Doc = Record<string, unknown>
type Create = (collection: 'companies' | 'contacts' | 'enquiries', data: Doc) => Promise<string>

const byPayload: Create = async (collection, data) =>
  (await payload.create({ collection, data: data as never })).id

const byProduct: Create = async (collection, data) => {
  const { createKnown } = await import('@/operations/createKnown')
  const { inTransaction } = await import('@/operations/inTransaction')
  const { systemRequest } = await import('@/operations/systemRequest')
  const req = await systemRequest(payload)
  const create = () => createKnown({ req, collection, docs: [data as never] })
  const [made] = await inTransaction(req, create)
  return made!.id
}

/** Of two records made alike, what must differ. */
const own = new Set(['id', 'createdAt', 'updatedAt', 'decidedAt', 'messageId', 'hash'])

/** As everybody reads it, without what must differ and what was never set. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => !own.has(name) && each !== null)
      .map(([name, each]) => [name, readable(each)]),
  )
}

async function stored(collection: 'companies' | 'contacts' | 'enquiries', id: string) {
  const found = { collection, id, depth: 0, joins: false, showHiddenFields: true } as const
  const doc = await payload.findByID(found)
  return readable(doc) as Doc
}

it('should store a company and a contact as Payload does, with what their hooks add', async () => {
  for (const [n, create] of [byPayload, byProduct].entries()) {
    const company = await create('companies', { name: `Kleinmüller Labs ${n}`, country: 'DE' })
    const contact = await create('contacts', {
      name: '김 민수',
      email: ` Minsu-${n}@Example.ORG`,
      company,
      phone: undefined,
    })
    expect(await stored('companies', company)).toMatchObject({
      name: `Kleinmüller Labs ${n}`,
      nameKey: expect.any(String),
      matchKeys: expect.arrayContaining([expect.any(String)]),
    })
    expect(await stored('contacts', contact)).toMatchObject({
      email: `minsu-${n}@example.org`,
      language: 'en',
      matchKeys: expect.arrayContaining([expect.any(String)]),
    })
  }
})

it('should store an enquiry as Payload does: route, clocks, events and defaults', async () => {
  const { docs: themes } = await payload.find({ collection: 'themes', limit: 2, sort: 'slug' })
  const contact = await byPayload('contacts', { name: 'Ines Choi', email: 'ines@example.org' })
  const data = (n: number) => ({
    reference: `OFD-2026-9000${n}`,
    receivedAt: '2026-11-23T10:00:00.000Z',
    channel: 'form',
    language: 'ko',
    message: '리버풀에 백신 연구소를 세우려고 합니다.',
    subject: '백신 연구소',
    contact,
    themes: themes.map(({ id }) => id).toReversed(),
    consent: { basis: 'notice', given: true, at: '2026-11-23T10:00:00.000Z' },
    origin: { page: '/ko' },
    stage: 'received',
    status: 'ongoing',
    ball: 'ours',
    classification: 'unclassified',
  })
  const ids = [await byPayload('enquiries', data(1)), await byProduct('enquiries', data(2))]
  const [one, other] = await Promise.all(ids.map((id) => stored('enquiries', id)))
  const alike = (doc: Doc) => ({
    ...doc,
    reference: '',
    title: String(doc.title).replace(/^\S+/, ''),
    // The Message-ID and the reference of the acknowledgement.
    thread: undefined,
    routing: { ...(doc.routing as Doc), candidates: [], trace: [] },
  })
  expect(alike(other!)).toEqual(alike(one!))

  const kinds = async (enquiry: string) => {
    const where = { enquiry: { equals: enquiry } }
    const events = await payload.find({ collection: 'enquiry-events', sort: 'sequence', where })
    const mails = await payload.find({ collection: 'outgoing-mail', sort: 'kind', where })
    const clocks = await payload.find({ collection: 'clocks', sort: 'name', where })
    return [
      events.docs.map(({ type }) => type),
      mails.docs.map(({ kind }) => kind),
      clocks.docs.map(({ name, dueAt }) => [name, dueAt]),
    ]
  }
  expect(await kinds(ids[1]!)).toEqual(await kinds(ids[0]!))
})

it('should give ids in the order in which records are made, so that the database writes them together', async () => {
  const ids: string[] = []
  for (const [n, create] of [byPayload, byProduct, byPayload, byProduct].entries())
    ids.push(await create('companies', { name: `Orderly Works ${n}` }))
  expect(ids).toEqual(ids.toSorted())
})
