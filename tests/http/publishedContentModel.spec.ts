import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CollectionSlug, Payload } from 'payload'

import { bootPayload } from '../support/bootPayload'
import { newRecord } from '../support/newRecord'
import { isFromMemory, publishedReader, type PublishedReader } from '../support/publishedReader'

let payload: Payload
let stop: () => Promise<void>
let reader: PublishedReader
let records: Record<Kind, string[]>
let fromMemory = 0

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  reader = await publishedReader(payload)
})
afterAll(async () => {
  await reader.stop()
  await stop()
})

const kinds = ['themes', 'organisations', 'sites', 'assets'] as const
type Kind = (typeof kinds)[number]
type Locale = 'en' | 'ko'
type Target = { kind: Kind; index: number }

type Write = Target & {
  act:
    | 'draft'
    | 'edit'
    | 'editContact'
    | 'editPastHooks'
    | 'publish'
    | 'purge'
    | 'relate'
    | 'restore'
    | 'restoreVersion'
    | 'rollBack'
    | 'schedule'
    | 'trash'
    | 'withdraw'
  locale: Locale
  word: string
  other: number
}

const words = ['Alder', 'Birch', 'Cedar']
const target = { kind: fc.constantFrom(...kinds), index: fc.nat(2) }

const write: fc.Arbitrary<Write> = fc.record({
  ...target,
  act: fc.constantFrom<Write['act'][]>(
    'draft',
    'edit',
    'edit',
    'editContact',
    'editPastHooks',
    'publish',
    'purge',
    'relate',
    'relate',
    'restore',
    'restoreVersion',
    'rollBack',
    'schedule',
    'trash',
    'withdraw',
  ),
  locale: fc.constantFrom('en', 'ko'),
  word: fc.constantFrom(...words),
  other: fc.nat(2),
})

const parameters = fc
  .record({
    depth: fc.constantFrom('', 'depth=0', 'depth=2', 'depth=3'),
    locale: fc.constantFrom('', 'locale=en', 'locale=ko', 'locale=all'),
    fallback: fc.constantFrom('', '', 'fallback-locale=none'),
    select: fc.constantFrom('', '', 'select[name]=true&select[slug]=true'),
    populate: fc.constantFrom('', '', 'populate[organisations][name]=true'),
  })
  .map((parts) => Object.values(parts).filter(Boolean))

const narrowing = (kind: Kind) =>
  fc
    .record({
      where: fc.constantFrom(
        '',
        ...words.map((word) => `where[name][equals]=${word}`),
        ...(kind === 'assets'
          ? ['where[site.name][equals]=Birch', 'where[theme][exists]=true']
          : []),
        ...(kind === 'sites' ? ['where[organisations.name][equals]=Cedar'] : []),
      ),
      sort: fc.constantFrom('', 'sort=name', 'sort=-name,slug'),
      page: fc.constantFrom('', 'limit=2', 'limit=2&page=2', 'pagination=false'),
    })
    .map((parts) => Object.values(parts).filter(Boolean))

/** An address by what it is about, because records get their ids later. */
type Read = { about: (Target & { isCount?: false }) | 'contact' | Kind; query: string[] }

const read: fc.Arbitrary<Read> = fc.oneof(
  fc.record({ about: fc.record(target), query: parameters }),
  fc.record({ about: fc.constant('contact' as const), query: parameters }),
  fc.constantFrom(...kinds).chain((kind) =>
    fc.record({
      about: fc.constant(kind),
      query: fc.tuple(parameters, narrowing(kind)).map((parts) => parts.flat()),
    }),
  ),
)

const pathOf = ({ about, query }: Read): string => {
  const search = query.length ? `?${query.join('&')}` : ''
  if (about === 'contact') return `/globals/contact${search}`
  if (typeof about === 'string') return `/${about}${search}`
  return `/${about.kind}/${records[about.kind][about.index]}${search}`
}

/** Three published records of each kind, in both languages for the first, each related to others. */
async function begin(): Promise<void> {
  for (const collection of [...kinds].reverse()) {
    await payload.db.deleteMany({ collection, where: {} })
    await payload.db.deleteVersions({ collection, where: {} })
  }
  records = { themes: [], organisations: [], sites: [], assets: [] }
  for (const kind of kinds) {
    for (const [index, name] of words.entries()) {
      const data = { ...newRecord(kind, `${kind}-${index}`), name, ...relations(kind, index) }
      const made = await payload.create({
        collection: kind as CollectionSlug,
        data: { ...data, _status: 'published' } as never,
      })
      records[kind].push(String(made.id))
    }
  }
  await payload.updateGlobal({ slug: 'contact', data: { organisation: records.organisations[0] } })
}

const relations = (kind: Kind, index: number): object => {
  if (kind === 'sites') return { organisations: [records.organisations[index]] }
  if (kind !== 'assets') return {}
  const theme = records.themes[index]
  return { theme, secondaryThemes: [records.themes[0]], site: records.sites[index] }
}

const acts: Record<Write['act'], (write: Write, id: string) => Promise<unknown>> = {
  draft: ({ word, ...rest }, id) => update(rest, id, { name: word }, { draft: true }),
  edit: ({ word, ...rest }, id) => update(rest, id, { name: word, _status: 'published' }),
  editContact: ({ locale, other, word }) =>
    payload.updateGlobal({
      slug: 'contact',
      locale,
      data: { purpose: word, organisation: records.organisations[other] },
    }),
  editPastHooks: ({ kind, word }, id) =>
    payload.db.updateOne({ collection: kind, id, data: { sourceLines: word } }),
  publish: ({ kind }, id) => update({ kind }, id, { _status: 'published' }),
  purge: ({ kind }, id) => payload.delete({ collection: kind, id, trash: true }),
  relate: ({ kind, other }, id) => update({ kind }, id, relations(kind, other)),
  restore: ({ kind }, id) =>
    update({ kind }, id, { deletedAt: null, _status: 'published' }, { trash: true }),
  restoreVersion: async ({ kind, other }, id) => {
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({ collection: kind, depth: 0, limit: 3, where })
    const version = docs[other % docs.length]
    if (version) await payload.restoreVersion({ collection: kind, id: version.id })
  },
  rollBack: async ({ kind, word }, id) => {
    const transactionID = (await payload.db.beginTransaction())!
    const data = { sourceLines: `never ${word}` }
    await payload.db.updateOne({ collection: kind, id, data, req: { transactionID } })
    await payload.db.rollbackTransaction(transactionID)
  },
  schedule: async ({ kind, other }, id) => {
    const doc = { relationTo: kind, value: id }
    const type = other ? 'publish' : 'unpublish'
    await payload.jobs.queue({ task: 'schedulePublish', input: { type, doc } })
    await payload.jobs.run({ silent: true, allQueues: true })
  },
  trash: ({ kind }, id) => update({ kind }, id, { deletedAt: new Date().toISOString() }),
  withdraw: ({ kind }, id) => update({ kind }, id, { _status: 'draft' }),
}

const update = (
  { kind, locale = 'en' }: { kind: Kind; locale?: Locale },
  id: string,
  data: object,
  more: object = {},
) => payload.update({ collection: kind, id, locale, data: data as never, ...more } as never)

/** What does not apply, because the record is gone or in the trash, simply fails. */
const apply = (each: Write) =>
  acts[each.act](each, records[each.kind][each.index]!).catch(() => undefined)

async function expectSame(each: Read, language: string, afterWhat: string): Promise<void> {
  const path = pathOf(each)
  const headers = { 'Accept-Language': language }
  const fresh = await reader.readFresh(path, headers)
  // The first may fill what the second reads.
  for (const answer of [await reader.read(path, headers), await reader.read(path, headers)]) {
    if (isFromMemory(answer)) fromMemory++
    const shown = { afterWhat, path, status: answer.status, body: answer.body.toString() }
    expect(shown).toEqual({
      afterWhat,
      path,
      status: fresh.status,
      body: fresh.body.toString(),
    })
  }
}

/** Nearly every write shows in it. */
const broad: Read = { about: 'assets', query: ['depth=3', 'locale=ko'] }

it('should answer what the database would, whatever is written and read', async () => {
  const steps = fc.array(
    fc.oneof({ arbitrary: write, weight: 2 }, { arbitrary: read, weight: 3 }),
    { minLength: 12, maxLength: 24 },
  )
  const languages = ['en', 'ko']
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      await begin()
      await expectSame(broad, 'en', 'nothing')
      /** What was asked before, and may so be in memory. */
      const asked: Read[] = []
      for (const [n, step] of all.entries()) {
        if ('about' in step) {
          asked.push(step)
          await expectSame(step, languages[n % 2]!, 'nothing')
        } else {
          await apply(step)
          for (const each of [broad, ...asked.slice(-2)]) {
            await expectSame(each, languages[n % 2]!, step.act)
          }
        }
      }
    }),
    { numRuns: 8 },
  )
  expect(fromMemory).toBeGreaterThan(50)
  // Long enough to find the shortest counterexample.
}, 300_000)
