import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

type Person = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let stop: () => Promise<void>
let administrator: Person
let owner: Person
let colleague: Person
let editor: Person
let theme: string
let pool: string
let rule: string
let gone: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  administrator = await signIn(payload, 'administrator')
  owner = await signIn(payload, 'owner')
  colleague = await signIn(payload, 'owner')
  editor = await signIn(payload, 'editor')
  theme = await made('themes', { slug: 'net-zero', name: 'Net Zero', owners: [owner.id] })
  pool = await made('routing-pools', { name: 'Both', members: [owner.id, colleague.id] })
  gone = await made('routing-pools', { name: 'Gone', members: [owner.id] })
  rule = await made('routing-rules', {
    name: 'Rule',
    conditions: { countries: ['KR'] },
    outcome: { pool },
  })
  await remove('routing-pools', gone)
  await made('users', {
    name: 'Away',
    email: 'away@example.org',
    password: 'correct horse battery staple',
    roles: ['owner'],
    absences: [{ from: '2099-03-01', to: '2099-03-10', cover: owner.id }],
  })
})
afterAll(() => stop())

const ask = (path: string, method: string, body?: unknown, language = 'en') =>
  api(path, {
    method,
    token: administrator.token,
    body,
    headers: { 'Accept-Language': language },
  })

async function made(collection: string, data: object): Promise<string> {
  const { status, body } = await ask(`/${collection}`, 'POST', data)
  expect([collection, status]).toEqual([collection, 201])
  return body.doc.id
}

const remove = (collection: string, id: string, language?: string) =>
  ask(`/${collection}/${id}`, 'DELETE', undefined, language)

const KR = { countries: ['KR'] }
const DESK = { toDesk: true }
const days = (from: string, to: string, cover?: string) => ({ from, to, ...(cover && { cover }) })
const openings = (...rows: [string, string, string][]) => ({
  openings: rows.map(([day, opens, closes]) => ({ day, opens, closes })),
})
const week = (...more: [string, string, string][]) => openings(['mon', '09:00', '17:00'], ...more)
const everyDay = (count: number) => ({
  closed: Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.UTC(2099, 0, 1 + index)).toISOString().slice(0, 10),
  })),
})

/** What would contradict itself, do nothing, or do harm; and the field that says so. */
const refusals: Record<string, Record<string, [fields: () => object, path: string]>> = {
  'routing-rules': {
    'no condition': [() => ({ conditions: { countries: [] } }), 'conditions'],
    'every language': [
      () => ({ conditions: { countries: [], languages: ['en', 'ko'] } }),
      'conditions',
    ],
    'every channel': [
      () => ({
        conditions: {
          countries: [],
          channels: ['form', 'email', 'phone', 'meeting', 'event', 'partner'],
        },
      }),
      'conditions',
    ],
    'no outcome': [() => ({ outcome: { pool: null } }), 'outcome'],
    'the desk and a pool': [() => ({ outcome: { pool, ...DESK } }), 'outcome.pool'],
    'the desk and an owner': [
      () => ({ outcome: { pool: null, owner: owner.id, ...DESK } }),
      'outcome.owner',
    ],
    'an owner and a pool': [() => ({ outcome: { owner: owner.id, pool } }), 'outcome.pool'],
    'an owner who may not answer': [
      () => ({ outcome: { pool: null, owner: editor.id } }),
      'outcome.owner',
    ],
    'a pool in the trash': [() => ({ outcome: { pool: gone } }), 'outcome.pool'],
    'an unknown country': [() => ({ conditions: { countries: ['XX'] } }), 'conditions.countries'],
    'a word of one letter': [() => ({ conditions: { ...KR, words: ['a'] } }), 'conditions.words'],
    'a word that matches nothing': [
      () => ({ conditions: { ...KR, words: ['*'] } }),
      'conditions.words',
    ],
    'any word that begins with two letters': [
      () => ({ conditions: { ...KR, words: ['in*'] } }),
      'conditions.words',
    ],
    'a word twice': [
      () => ({ conditions: { ...KR, words: ['Port', 'port '] } }),
      'conditions.words',
    ],
    'a company without a name': [
      () => ({ conditions: { ...KR, companies: [' '] } }),
      'conditions.companies',
    ],
    'a negative sum': [
      () => ({ conditions: { ...KR, minimumInvestment: -1 } }),
      'conditions.minimumInvestment',
    ],
  },
  'routing-pools': {
    'no members': [() => ({ members: [] }), 'members'],
    'a member twice': [() => ({ members: [owner.id, owner.id] }), 'members'],
    'a member who may not answer': [() => ({ members: [editor.id] }), 'members'],
  },
  themes: {
    'an owner twice': [() => ({ owners: [owner.id, owner.id] }), 'owners'],
    'an owner who may not answer': [() => ({ owners: [owner.id, editor.id] }), 'owners'],
    'a word of one letter': [() => ({ lexiconEn: ['turbine', 'x'] }), 'lexiconEn'],
    'nothing but marks': [() => ({ lexiconEn: ['~*'] }), 'lexiconEn'],
    'any word that begins with one letter': [() => ({ lexiconEn: ['x*'] }), 'lexiconEn'],
    'a word that is strong and weak': [() => ({ lexiconEn: ['wind', '~Wind'] }), 'lexiconEn'],
    'one syllable of Korean': [() => ({ lexiconKo: ['항'] }), 'lexiconKo'],
    'a Korean word twice': [() => ({ lexiconKo: ['항만', '항만'] }), 'lexiconKo'],
  },
  users: {
    'an end before the beginning': [
      () => ({ absences: [days('2099-01-02', '2099-01-01')] }),
      'absences.0.to',
    ],
    'an absence of many years': [
      () => ({ absences: [days('2099-01-01', '2109-01-01')] }),
      'absences.0.to',
    ],
    'absences that overlap': [
      () => ({ absences: [days('2099-01-01', '2099-01-05'), days('2099-01-05', '2099-01-06')] }),
      'absences.1.from',
    ],
    'a cover of oneself': [
      () => ({ absences: [days('2099-01-01', '2099-01-02', owner.id)] }),
      'absences.0.cover',
    ],
    'a cover who may not answer': [
      () => ({ absences: [days('2099-01-01', '2099-01-02', editor.id)] }),
      'absences.0.cover',
    ],
    'a negative capacity': [() => ({ capacity: -1 }), 'capacity'],
    'half an enquiry': [() => ({ capacity: 1.5 }), 'capacity'],
  },
  'globals/service-levels': {
    'no opening': [() => ({ openings: [] }), 'openings'],
    'an hour a week': [() => openings(['mon', '09:00', '10:00']), 'openings'],
    'openings that overlap': [() => week(['mon', '16:00', '20:00']), 'openings'],
    'a closing before the opening': [() => week(['tue', '17:00', '09:00']), 'openings.1.opens'],
    'no time of day': [() => week(['tue', '9', '17']), 'openings.1.opens'],
    'an unknown time zone': [() => ({ timeZone: 'Europe/Liverpool' }), 'timeZone'],
    'a day that does not exist': [() => ({ closed: [{ date: '2099-02-30' }] }), 'closed.0.date'],
    'most days of a year closed': [() => everyDay(61), 'closed.60.date'],
    'a target of nothing': [() => ({ targets: { triage: 0 } }), 'targets.triage'],
    'a negative target': [() => ({ targets: { verify: -5 } }), 'targets.verify'],
    'a target of years': [() => ({ targets: { aftercareReview: 1e7 } }), 'targets.aftercareReview'],
    'a triage after the answer': [() => ({ targets: { triage: 481 } }), 'targets.triage'],
    'more time for the urgent': [
      () => ({ priorityPercent: { urgent: 90 } }),
      'priorityPercent.urgent',
    ],
    'a warning at the end': [() => ({ warnPercent: 100 }), 'warnPercent'],
    'an escalation at once': [() => ({ escalateMinutes: 0 }), 'escalateMinutes'],
    'a lead who may not answer': [() => ({ deskLead: editor.id }), 'deskLead'],
    'dormancy after a day': [() => ({ dormantDays: 1 }), 'dormantDays'],
    'word of silence after dormancy': [() => ({ silentDays: 90 }), 'silentDays'],
  },
  'globals/contact': {
    'no e-mail address': [() => ({ email: 'nobody' }), 'email'],
    'a link that runs a script': [() => ({ web: { url: 'javascript:alert(1)' } }), 'web.url'],
    'no telephone number': [() => ({ phone: 'call me' }), 'phone'],
  },
}

const idOf = (slug: string) =>
  ({ 'routing-rules': rule, 'routing-pools': pool, themes: theme, users: owner.id })[slug]

const save = (slug: string, body: object, language: string) =>
  slug.startsWith('globals/')
    ? ask(`/${slug}`, 'POST', body, language)
    : ask(`/${slug}/${idOf(slug)}`, 'PATCH', body, language)

describe.each(Object.keys(refusals))('%s', (slug) => {
  it.each(Object.keys(refusals[slug]!))('should refuse %s, in both languages', async (name) => {
    const [fields, path] = refusals[slug]![name]!
    for (const [language, words] of [
      ['en', /[a-z]{3}/],
      ['ko', /[가-힣]/],
    ] as const) {
      const { status, body } = await save(slug, fields(), language)
      expect(status).toBe(400)
      expect(body.errors[0].data.errors).toContainEqual(
        expect.objectContaining({ path, message: expect.stringMatching(words) }),
      )
    }
  })
})

describe('what staff may well want', () => {
  it.each<[string, () => object]>([
    ['routing-rules', () => ({ conditions: { ...KR, words: ['AI', 'port*', '항만'] } })],
    ['routing-rules', () => ({ conditions: { countries: [], languages: ['ko'] } })],
    ['routing-pools', () => ({ members: [owner.id] })],
    ['themes', () => ({ lexiconEn: ['5G', '~wind', 'vaccin*'], lexiconKo: ['항만'] })],
    ['users', () => ({ absences: [days('2099-01-01', '2099-12-31', colleague.id)], capacity: 0 })],
    ['globals/service-levels', () => ({ deskLead: colleague.id, ...everyDay(60) })],
    [
      'globals/contact',
      () => ({ phone: '+44 (0)151 000 0000', web: { url: 'https://example.org/a?b' } }),
    ],
  ])('should be saved in %s', async (slug, fields) => {
    const { status, body } = await save(slug, fields(), 'en')
    expect([status, body.errors]).toEqual([200, undefined])
  })
})

describe('what others depend on', () => {
  it('should not let somebody be covered by whom they cover at that time', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'away@example.org' } },
    })
    const absences = [days('2099-03-05', '2099-03-06', docs[0]!.id)]
    const { status, body } = await save('users', { absences }, 'ko')
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([
      { path: 'absences.0.cover', message: expect.stringMatching(/순환/) },
    ])
  })

  it('should not let a pool go while a rule that is enabled sends enquiries to it', async () => {
    const { status, body } = await remove('routing-pools', pool, 'ko')
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].message).toMatch(/배정 규칙/)
    await ask(`/routing-rules/${rule}`, 'PATCH', { enabled: false })
    expect((await remove('routing-pools', pool)).status).toBe(200)
  })

  it('should let a theme be saved that names an owner who has left', async () => {
    const { id } = await signIn(payload, 'owner')
    const kept = await made('themes', { slug: 'kept', name: 'Kept', owners: [id] })
    const deletedAt = new Date().toISOString()
    await payload.db.updateOne({ collection: 'users', id, data: { deletedAt } })
    const { status } = await ask(`/themes/${kept}`, 'PATCH', { owners: [id], summary: 'Changed' })
    expect(status).toBe(200)
  })
})
