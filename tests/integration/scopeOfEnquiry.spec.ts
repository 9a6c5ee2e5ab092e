import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  QueryError,
  type Where,
} from 'payload'

import { grantedScopes } from '@/access/grantedScopes'
import { reach } from '@/access/reach'
import type { Role } from '@/access/roles'
import type { Slug } from '@/collections/slugs'
import { insertTogether } from '@/database/insertTogether'
import { idOf } from '@/operations/idOf'
import { inTransaction } from '@/operations/inTransaction'
import type { User } from '@/payload-types'

import { bootPayload } from '../support/bootPayload'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'

const AT = '2026-01-05T10:00:00.000Z'
const STAGES = ['received', 'triaged', 'verify-win', 'won']
const children = ['interactions', 'enquiry-events', 'clocks', 'outgoing-mail'] as const
const parties = ['contacts', 'companies'] as const
const slugs = [...children, ...parties, 'enquiries'] as const

type Child = (typeof children)[number]

type Person = { req: PayloadRequest; rules: Record<string, boolean | Where> }

let payload: Payload
let stop: () => Promise<void>
let people: Person[]
const ids: Record<string, string[]> = {}

const whose = ['owners', 'owners', 'verifiers', 'both', 'desk'] as const
const roles: Record<(typeof whose)[number], Role[]> = {
  owners: ['owner'],
  verifiers: ['verifier'],
  both: ['owner', 'verifier'],
  desk: ['desk'],
}

/** Straight to the database: no hook or validation stands between the test and what it needs. */
const insert = async (collection: string, data: Record<string, unknown>): Promise<string> => {
  const doc = await payload.db.create({ collection: collection as CollectionSlug, data })
  ;(ids[collection] ??= []).push(String(doc.id))
  return String(doc.id)
}

const last = (key: string) => Number(key.split('-').at(-1))

const records: Record<Child, (key: string) => Record<string, unknown>> = {
  interactions: (key) => ({
    kind: 'note',
    direction: 'internal',
    summary: key,
    at: AT,
    deletedAt: key.endsWith('0') ? AT : null,
  }),
  'enquiry-events': (key) => ({
    type: 'received',
    at: AT,
    sequence: last(key),
    hash: key,
  }),
  clocks: (key) => ({
    key,
    name: 'triage',
    number: last(key),
    state: 'stopped',
    startedAt: AT,
    target: { minutes: 240, time: 'business' },
    priority: 'normal',
    version: 'default',
  }),
  'outgoing-mail': (key) => ({
    kind: 'reply',
    to: 'ann@example.org',
    language: 'en',
    subject: key,
    text: key,
    messageId: `<${key}@example.org>`,
    state: 'sent',
    attempts: 1,
    nextAttemptAt: AT,
  }),
}

/** Enquiries of every kind of owner, themes and stage, with records of each. */
async function fill(users: (null | string)[], themes: string[]): Promise<void> {
  const pick = <T>(list: readonly T[], n: number) => list[n % list.length]!
  const some = (n: number) => themes.filter((_theme, bit) => (n >> bit) % 2 === 1)
  for (let n = 0; n < 4; n++) await insert('companies', { name: `c${n}`, themes: some(n * 5) })
  for (let n = 0; n < 6; n++) {
    const company = pick(ids.companies!, n)
    const data = { name: `p${n}`, email: `p${n}@example.org`, company, themes: some(n * 3) }
    await insert('contacts', data)
  }
  for (let n = 0; n < 24; n++) {
    const contact = pick(ids.contacts!, n)
    const enquiry = await insert('enquiries', {
      reference: `OFD-2026-${n}`,
      message: 'A call',
      channel: 'phone',
      language: 'en',
      stage: pick(STAGES, n * 7 + 1),
      status: 'ongoing',
      ball: 'ours',
      classification: 'genuine',
      receivedAt: AT,
      deletedAt: n % 7 === 6 ? AT : null,
      owner: pick(users, n),
      projectManager: pick(users, n >> 2),
      themes: some((n * 11) >> 1),
      contact,
      company: pick(ids.companies!, n),
    })
    for (const child of children)
      for (let m = 0; m <= n % 3; m++)
        await insert(child, { ...records[child](`${child}-${n}-${m}`), enquiry })
  }
  await insert('outgoing-mail', { ...records['outgoing-mail']('of-none'), enquiry: null })
}

async function personOf(user: User, isMany: boolean): Promise<Person> {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  // As if more than a few were theirs: the rule is then one about all enquiries.
  if (isMany) req.context.ownsMany = true
  const rules: Person['rules'] = {}
  for (const slug of slugs)
    rules[slug] = await reach({ req, slug, granted: grantedScopes(user, slug, 'read') })
  return { req, rules }
}

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  const signed = await Promise.all(whose.map((name) => signIn(payload, ...roles[name])))
  const themes: string[] = []
  for (const [n, { id }] of [signed[0]!, signed[0]!, signed[1]!, signed[3]!].entries())
    themes.push(await newTheme(payload, { owner: id, slug: `t${n}`, name: `Theme ${n}` }))
  ids.themes = themes
  ids.users = signed.map(({ id }) => id)
  await fill([signed[0]!.id, null, signed[1]!.id, signed[3]!.id, null], themes)
  const { docs } = await payload.find({ collection: 'users', pagination: false })
  people = []
  for (const user of docs.filter((doc) => ids.users!.includes(doc.id)))
    for (const isMany of [true, false]) people.push(await personOf(user, isMany))
}, 60_000)
afterAll(() => stop())

const id = (collection: string) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.nat().map((n) => ids[collection]![n % ids[collection]!.length]!) },
    fc.nat().map((n) => ids[collection]![n % ids[collection]!.length]!.toUpperCase()),
    fc.constantFrom('null', '', 'none', '0123456789abcdef01234567'),
  )
const list = (collection: string) => fc.array(id(collection), { maxLength: 3 })

const asking = (path: string, collection: string): fc.Arbitrary<Where> =>
  fc
    .oneof(
      id(collection).map((equals) => ({ equals })),
      id(collection).map((not_equals) => ({ not_equals })),
      list(collection).map((values) => ({ in: values })),
      list(collection).map((values) => ({ not_in: values })),
      fc.boolean().map((exists) => ({ exists })),
      fc.tuple(id(collection), list(collection)).map(([equals, not_in]) => ({ equals, not_in })),
      fc.constant({ equals: null }),
    )
    .map((condition): Where => ({ [path]: condition as never }))

const paths = (slug: Slug): [string, string][] => {
  const ofEnquiry: [string, string][] = [
    ['owner', 'users'],
    ['projectManager', 'users'],
    ['themes', 'themes'],
    ['contact', 'contacts'],
    ['contact.themes', 'themes'],
    ['company.themes', 'themes'],
    ['contact.company', 'companies'],
    ['id', 'enquiries'],
  ]
  if (slug === 'enquiries') return ofEnquiry
  if (slug === 'companies') return [['themes', 'themes']]
  const ofContact: [string, string][] = [
    ['themes', 'themes'],
    ['company', 'companies'],
    ['company.themes', 'themes'],
  ]
  if (slug === 'contacts') return ofContact
  return ofEnquiry.map(([path, to]) => [`enquiry.${path}`, to])
}

/** What somebody might ask, well-meaning or not. */
function wheres(slug: Slug, rule: boolean | Where): fc.Arbitrary<Where> {
  const isChild = children.includes(slug as Child)
  const stage = isChild ? 'enquiry.stage' : 'stage'
  const staged = fc
    .subarray(STAGES)
    .chain((values) =>
      fc.constantFrom('in', 'not_in').map((how) => ({ [stage]: { [how]: values } })),
    )
  const { where } = fc.letrec<{ where: Where }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 3 },
      ...(isChild
        ? [
            { weight: 4, arbitrary: id('enquiries').map((equals) => ({ enquiry: { equals } })) },
            asking('enquiry', 'enquiries'),
          ]
        : []),
      { weight: 3, arbitrary: id(slug).map((equals) => ({ id: { equals } })) },
      asking('id', slug),
      ...paths(slug).map(([path, to]) => asking(path, to)),
      ...(isChild || slug === 'enquiries' ? [staged] : []),
      // The rule itself, as if it were theirs to say.
      fc.constant(typeof rule === 'object' ? rule : {}),
      fc.constant({}),
      ...(['and', 'or', 'AND', 'OR'] as const).map((key) =>
        fc.array(tie('where'), { maxLength: 3 }).map((parts): Where => ({ [key]: parts })),
      ),
      fc.tuple(tie('where'), tie('where')).map(([one, other]) => ({ ...one, ...other })),
    ),
  }))
  return where
}

type Found = { ids: string[]; page: string[]; totals: number[]; isOneOfThem: boolean }

/** What a query finds, by every way of asking; or that it is refused. */
async function found(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<Found | string> {
  const { db } = payload
  try {
    const asked = { collection, req, where }
    const { docs } = await db.find({ ...asked, limit: 0, pagination: false })
    const page = await db.find({ ...asked, limit: 500, sort: '-createdAt' })
    const { totalDocs } = await db.count(asked)
    const one = await db.findOne<{ id: string }>(asked)
    const all = idsOf(docs)
    return {
      ids: all,
      page: idsOf(page.docs),
      totals: [page.totalDocs, totalDocs],
      isOneOfThem: one ? all.includes(one.id) : all.length === 0,
    }
  } catch (error) {
    return refusal(error)
  }
}

const idsOf = (docs: unknown[]) => (docs as { id: string }[]).map((doc) => doc.id).sort()

/** A query that the database will not answer: the same, whoever asks and however. */
function refusal(error: unknown): string {
  if (error instanceof QueryError) return 'refused'
  const { message } = error as Error
  if (/Invalid ID value|Cast to|not iterable/.test(message)) return 'refused'
  throw error
}

/** The same query in a form that is left as it is: the databases read the word in any case. */
const untouched = ({ and }: Where): Where => ({ AND: and! })

/** Of a person by their number: what fails is printed. */
type Question = { who: number; slug: (typeof slugs)[number]; user: Where; isTrashLeftOut: boolean }

const ruleOf = (who: number, slug: Slug) => people[who]!.rules[slug]!

const questions: fc.Arbitrary<Question> = fc
  .tuple(fc.nat(2 * whose.length - 1), fc.constantFrom(...slugs), fc.boolean())
  .filter(([who, slug]) => ruleOf(who, slug) !== false)
  .chain(([who, slug, isTrashLeftOut]) =>
    wheres(slug, ruleOf(who, slug)).map((user) => ({ who, slug, user, isTrashLeftOut })),
  )

describe('what is asked about records of enquiries', () => {
  it('should be what the rules of access leave of it, however it is asked', async () => {
    const answered = { some: 0, none: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(questions, async ({ who, slug, user, isTrashLeftOut }) => {
        const { req, rules } = people[who]!
        const rule = rules[slug] === true ? {} : (rules[slug] as Where)
        const left =
          isTrashLeftOut && payload.collections[slug].config.trash
            ? [{ deletedAt: { exists: false } }]
            : []
        const where: Where = { and: [user, rule, ...left] }
        const answer = await found(req, slug, where)
        expect(answer).toEqual(await found(req, slug, untouched(where)))
        if (typeof answer === 'string') return void answered.refused++
        answered[answer.ids.length > 0 ? 'some' : 'none']++
        expect(answer.isOneOfThem).toBe(true)
        const theirs = new Set(((await found(req, slug, rule)) as Found).ids)
        expect(answer.ids.filter((each) => !theirs.has(each))).toEqual([])
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    )
    expect(Math.min(answered.some, answered.none)).toBeGreaterThan(20)
  }, 300_000)

  it('should be so for what is joined to enquiries too', async () => {
    const joined = { events: 'enquiry-events', interactions: 'interactions' } as const
    const paths = Object.keys(joined) as (keyof typeof joined)[]
    await fc.assert(
      fc.asyncProperty(
        questions.filter(({ slug }) => slug === 'enquiries'),
        fc.nat().chain((n) => wheres('interactions', ruleOf(n % people.length, 'interactions'))),
        async ({ who, user }, ofJoined) => {
          const { req, rules } = people[who]!
          const and = (...parts: (boolean | Where)[]): Where => ({
            and: parts.filter((part) => typeof part === 'object'),
          })
          const read = async (form: (where: Where) => Where) => {
            const joins = Object.fromEntries(
              paths.map((path) => {
                const where = form(and(ofJoined, rules[joined[path]]!))
                return [path, { limit: 100, where }]
              }),
            )
            const where = and(user, rules.enquiries!)
            const asked = { collection: 'enquiries' as const, req, where, joins: joins as never }
            try {
              const { docs } = await payload.db.find<
                Record<string, undefined | { docs: unknown[] }>
              >({
                ...asked,
                limit: 0,
                pagination: false,
                sort: 'reference',
              })
              // SQLite gives a record twice that is found by two themes of its enquiry.
              const joinedTo = (doc: (typeof docs)[number], path: string) => doc[path]?.docs ?? []
              return docs.map((doc) =>
                paths.map((path) =>
                  [...new Set(joinedTo(doc, path).map((each) => idOf(each as never)))].sort(),
                ),
              )
            } catch (error) {
              return refusal(error)
            }
          }
          expect(await read((where) => where)).toEqual(await read(untouched))
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 100) },
    )
  }, 300_000)

  it('should be so where what else is asked leaves more than a few', async () => {
    const req = await createLocalReq({}, payload)
    // The oldest few are those of all but one enquiry.
    const docs = Array.from({ length: 1200 }, (_, n) => ({
      ...records['outgoing-mail'](`many-${n}`),
      state: 'failed',
      enquiry: ids.enquiries![n < 100 ? n % ids.enquiries!.length : 0],
      createdAt: new Date(Date.parse(AT) + n).toISOString(),
    }))
    await inTransaction(req, () => insertTogether({ req, collection: 'outgoing-mail', docs }))
    const { docs: failed } = await payload.db.find<{ id: string }>({
      collection: 'outgoing-mail',
      limit: 0,
      pagination: false,
      where: { state: { equals: 'failed' } },
    })
    for (const { req, rules } of people) {
      const asked: Where[] = [{ state: { equals: 'failed' } }, { id: { in: idsOf(failed) } }]
      for (const many of asked) {
        const where: Where = { and: [many, rules['outgoing-mail'] as Where] }
        const answer = await found(req, 'outgoing-mail', where)
        expect(answer).toEqual(await found(req, 'outgoing-mail', untouched(where)))
      }
    }
  })
})
