import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { type PartySlug, partySlugs } from '@/collections/slugs'
import { idsOf } from '@/operations/idsOf'
import { pairOf } from '@/operations/parties/pairOf'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { drain } from '../support/drain'
import { signIn } from '../support/signIn'
import { submission } from '../support/submission'

let payload: Payload
let stop: () => Promise<void>
let desk: string
let owner: string
let themes: string[]

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = (await signIn(payload, 'desk')).token
  owner = (await signIn(payload, 'owner')).token
  themes = await Promise.all(
    ['one', 'two'].map(async (slug) =>
      String(
        (await payload.db.create({ collection: 'themes', data: { slug, _status: 'draft' } })).id,
      ),
    ),
  )
})
afterAll(() => stop())

let made = 0
const address = (domain = 'gmail.com') => `somebody-${++made}@${domain}`

const make = async (path: string, body: Record<string, unknown>) => {
  const answer = await api(path, { token: desk, body })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body.doc
}
const contact = (data: Record<string, unknown> = {}) =>
  make('/contacts', { name: randomUUID(), email: address(), ...data })
const company = (data: Record<string, unknown> = {}) =>
  make('/companies', { name: randomUUID(), ...data })
const enquiry = (data: Record<string, unknown>) =>
  make('/enquiries', { channel: 'phone', message: 'A call', ...data })

const merge = (slug: string, kept: string, from: string, more = {}) =>
  api(`/${slug}/${kept}/merge`, { token: desk, body: { from, ...more } })
const undo = (slug: string, id: string) =>
  api(`/${slug}/merges/${id}/undo`, { method: 'POST', token: desk })
const duplicates = async (slug: string, id: string) =>
  (await api(`/${slug}/${id}/duplicates`, { token: desk })).body.docs

const stored = async (collection: string, id: string) => {
  const doc = await payload.findByID({
    collection: collection as 'contacts',
    id,
    depth: 0,
    joins: false,
    trash: true,
  })
  // The databases differ in how they keep what is empty: as null, or not at all.
  const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(
    Object.entries(doc).filter(([field, value]) => field !== 'updatedAt' && isSaid(value)),
  ) as Record<string, unknown>
}

const eventsOf = async (id: string) =>
  (
    await payload.find({
      collection: 'enquiry-events',
      depth: 0,
      sort: 'sequence',
      pagination: false,
      where: { enquiry: { equals: id } },
    })
  ).docs

describe('a suggestion', () => {
  it('should be made of people of one company whose names are alike', async () => {
    const acme = await company({ name: 'Suggest Chemicals Ltd' })
    const first = await contact({ name: 'Dr Jonathan Smith', company: acme.id })
    const second = await contact({ name: 'Jonathon Smith', company: acme.id })
    const stranger = await contact({ name: 'Jonathan Smith' })
    expect(await duplicates('contacts', first.id)).toMatchObject([
      {
        suggestion: expect.any(String),
        strength: 'weak',
        score: expect.any(Number),
        because: expect.stringContaining('the company is the same'),
        record: { id: second.id, name: second.name, email: second.email },
      },
    ])
    expect(await duplicates('contacts', stranger.id)).toEqual([])
  })

  it('should be made of companies with one domain or like names, in the language asked', async () => {
    const first = await company({ name: '(주)제안화학', domain: 'jean.example.co.kr' })
    const sameName = await company({ name: '제안화학 주식회사', domain: 'jean.example.com' })
    const sameDomain = await company({ name: 'JeAn', domain: 'jean.example.co.kr' })
    await company({ name: '제일화학' })
    const { body } = await api(`/companies/${first.id}/duplicates?locale=ko`, { token: desk })
    expect(body.docs).toMatchObject([
      { strength: 'strong', score: 1, record: { id: sameDomain.id } },
      {
        strength: 'weak',
        because: '이름은 같지만 도메인이 다릅니다.',
        record: { id: sameName.id },
      },
    ])
  })

  it('should be made when a record becomes like another', async () => {
    const first = await company({ name: 'Quayside Robotics' })
    const second = await company({ name: 'Something Else' })
    expect(await duplicates('companies', second.id)).toEqual([])
    await api(`/companies/${second.id}`, {
      method: 'PATCH',
      token: desk,
      body: { name: 'Quay Side Robotics' },
    })
    expect(await duplicates('companies', first.id)).toMatchObject([{ record: { id: second.id } }])
  })

  it('should never come back once it was dismissed', async () => {
    const first = await company({ name: 'Dismissed Engines' })
    const second = await company({ name: 'Dismissed Engine' })
    const [{ suggestion }] = await duplicates('companies', first.id)
    const answer = await api(`/match-suggestions/${suggestion}`, {
      method: 'PATCH',
      token: desk,
      body: { state: 'dismissed', score: 0, kind: 'contacts' },
    })
    expect(answer.body.doc).toMatchObject({ state: 'dismissed', kind: 'companies' })
    expect(answer.body.doc.score).toBeGreaterThan(0)
    expect(answer.body.doc.decidedBy).toBeTruthy()
    for (const name of ['Something', 'Dismissed Engine Co']) {
      const body = { name }
      await api(`/companies/${second.id}`, { method: 'PATCH', token: desk, body })
    }
    expect(await duplicates('companies', first.id)).toEqual([])
    expect(await duplicates('companies', second.id)).toEqual([])
  })

  it('should not be called merged but by a merge', async () => {
    const first = await company({ name: 'Pretended Merger' })
    await company({ name: 'Pretended Mergers' })
    const [{ suggestion }] = await duplicates('companies', first.id)
    const { status } = await api(`/match-suggestions/${suggestion}`, {
      method: 'PATCH',
      token: desk,
      body: { state: 'merged' },
    })
    expect(status).toBe(409)
  })

  it('should be for the desk only', async () => {
    const { id } = await contact()
    expect((await api(`/contacts/${id}/duplicates`, { token: owner })).status).toBe(403)
    expect((await api(`/contacts/${id}/duplicates`)).status).toBe(403)
  })
})

describe('a preview', () => {
  it('should say what a merge would change, and change nothing', async () => {
    const [acme, other] = [await company(), await company()]
    const kept = await contact({ name: 'Ann Kept', company: acme.id, country: 'GB' })
    const gone = await contact({ name: 'Ann Gone', company: other.id, phone: '0151 4960000' })
    const about = await enquiry({ contact: gone.id, themes: [themes[0]] })
    const before = [await stored('contacts', kept.id), await stored('contacts', gone.id)]
    const { status, body } = await merge('contacts', kept.id, gone.id, { dryRun: true })
    expect(status).toBe(200)
    expect(body).toEqual({
      plan: {
        kept: kept.id,
        merged: gone.id,
        fields: [
          { field: 'name', from: 'kept', value: 'Ann Kept', setAside: 'Ann Gone' },
          { field: 'phone', from: 'merged', value: '0151 4960000' },
          { field: 'company', from: 'kept', value: acme.id, setAside: other.id },
          { field: 'country', from: 'kept', value: 'GB' },
          { field: 'language', from: 'kept', value: 'en' },
        ],
        conflicts: ['name', 'company'],
        themes: [themes[0]],
        alsoFoundBy: gone.email,
        references: [
          {
            collection: 'enquiries',
            field: 'contact',
            count: 1,
            records: [{ id: about.id, title: about.reference }],
          },
        ],
      },
    })
    expect([await stored('contacts', kept.id), await stored('contacts', gone.id)]).toEqual(before)
    expect((await stored('enquiries', about.id)).contact).toBe(gone.id)
  })
})

describe('a merge', () => {
  it('should take everything of a contact over, and say so on its enquiries', async () => {
    const kept = await contact({ name: 'Bea Kept' })
    const gone = await contact({ name: 'Bea Gone', phone: '0151 4960001', country: 'KR' })
    const about = await enquiry({ contact: gone.id, themes: [themes[1]] })
    const { status, body } = await merge('contacts', kept.id, gone.id)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({
      id: kept.id,
      name: 'Bea Kept',
      phone: '0151 4960001',
      country: 'KR',
      themes: [themes[1]],
    })
    expect(await stored('contacts', gone.id)).toMatchObject({
      deletedAt: expect.any(String),
      mergedInto: kept.id,
      email: gone.email,
    })
    expect((await stored('enquiries', about.id)).contact).toBe(kept.id)
    const event = (await eventsOf(about.id)).at(-1)!
    expect(event).toMatchObject({
      type: 'merged',
      from: gone.id,
      to: kept.id,
      detail: { field: 'contact', merge: body.merge },
    })
    expect(JSON.stringify(event)).not.toContain('Bea')
    expect((await api(`/enquiries/${about.id}/events/verify`, { token: desk })).body.ok).toBe(true)
    expect((await api(`/contacts/${gone.id}`, { token: desk })).status).toBe(404)
  })

  it('should take the contacts and enquiries of a company over', async () => {
    const kept = await company()
    const gone = await company({ domain: 'taken-over.example.org' })
    const person = await contact({ company: gone.id })
    const about = await enquiry({ company: gone.id, contact: person.id })
    await merge('companies', kept.id, gone.id)
    expect(await stored('companies', kept.id)).toMatchObject({ domain: 'taken-over.example.org' })
    expect((await stored('contacts', person.id)).company).toBe(kept.id)
    expect(await stored('enquiries', about.id)).toMatchObject({
      company: kept.id,
      contact: person.id,
    })
    expect((await eventsOf(about.id)).at(-1)).toMatchObject({ detail: { field: 'company' } })
  })

  it('should lead mail from the old address to the record kept, through several merges', async () => {
    const old = await contact({ email: address('old-name.example.net') })
    const [next, last] = [await contact(), await contact()]
    const [oldCompany, lastCompany] = [
      await company({ name: 'Old Name', domain: 'example.net' }),
      await company({ name: 'Last Name', domain: 'example.org' }),
    ]
    await merge('contacts', next.id, old.id)
    await merge('contacts', last.id, next.id)
    await merge('companies', lastCompany.id, oldCompany.id)
    const { body } = await api('/enquiries/submit', {
      body: { ...submission, email: old.email, organisation: 'Old Name Ltd' },
    })
    await drain(payload)
    const { docs } = await payload.find({
      collection: 'enquiries',
      depth: 0,
      where: { reference: { equals: body.reference } },
    })
    expect(docs).toMatchObject([{ contact: last.id, company: lastCompany.id }])
    expect(await stored('contacts', old.id)).toMatchObject({ mergedInto: next.id })
    expect((await stored('contacts', old.id)).deletedAt).toBeTruthy()
  })

  it('should settle the suggestion, and take over what was suggested and dismissed', async () => {
    const kept = await company({ name: 'Settled Harbour' })
    const gone = await company({ name: 'Settled Harbours' })
    const third = await company({ name: 'Settledd Harbours' })
    const dismissed = (await duplicates('companies', third.id)).find(
      ({ record }: { record: { id: string } }) => record.id === gone.id,
    )
    await payload.delete({
      collection: 'match-suggestions',
      where: { pair: { equals: pairOf(kept.id, third.id) } },
    })
    const body = { state: 'dismissed' }
    const path = `/match-suggestions/${dismissed.suggestion}`
    await api(path, { method: 'PATCH', token: desk, body })
    const merged = await merge('companies', kept.id, gone.id)
    expect(await duplicates('companies', kept.id)).toEqual([])
    const change = { name: 'Settled Harbour PLC' }
    await api(`/companies/${kept.id}`, { method: 'PATCH', token: desk, body: change })
    expect(await duplicates('companies', third.id)).toEqual([])

    expect((await undo('companies', merged.body.merge)).status).toBe(200)
    expect(await duplicates('companies', kept.id)).toMatchObject([{ record: { id: gone.id } }])
    const { docs } = await payload.find({
      collection: 'match-suggestions',
      depth: 0,
      where: { id: { equals: dismissed.suggestion } },
    })
    expect(docs).toMatchObject([{ state: 'dismissed' }])
    expect(idsOf(docs[0]!.companies).sort()).toEqual([gone.id, third.id].sort())
  })

  it.each([
    ['itself', async () => [await contact()], 409, 'same-record'],
    [
      'a record in the trash',
      async () => {
        const [kept, gone] = [await contact(), await contact()]
        await api(`/contacts/${gone.id}`, { method: 'DELETE', token: desk })
        return [kept, gone]
      },
      409,
      'in-the-trash',
    ],
    [
      'a merged record',
      async () => {
        const [kept, gone] = [await contact(), await contact()]
        await merge('contacts', kept.id, gone.id)
        return [kept, gone]
      },
      409,
      'merged-already',
    ],
    [
      'no record',
      async () => [await contact(), { id: '00000000-0000-4000-8000-000000000000' }],
      404,
      'unknown',
    ],
  ])('should be refused with %s', async (_, records, status, refusal) => {
    const [kept, gone] = await records()
    const before = await stored('contacts', kept.id)
    for (const [a, b] of [
      [kept, gone ?? kept],
      [gone ?? kept, kept],
    ]) {
      const answer = await merge('contacts', a.id, b.id)
      expect(answer).toMatchObject({ status, body: { refusal } })
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
    expect(await stored('contacts', kept.id)).toEqual(before)
  })

  it('should be refused when it cannot be understood, and to all but the desk', async () => {
    const [kept, gone] = [await contact(), await contact()]
    expect((await merge('contacts', kept.id, '')).status).toBe(422)
    expect((await merge('contacts', kept.id, gone.id, { force: true })).status).toBe(422)
    for (const token of [owner, undefined]) {
      const path = `/contacts/${kept.id}/merge`
      expect((await api(path, { token, body: { from: gone.id } })).status).toBe(403)
    }
  })

  it('should happen once when it is asked for at the same time, in either direction', async () => {
    const [a, b] = [await contact(), await contact()]
    const about = [await enquiry({ contact: a.id }), await enquiry({ contact: b.id })]
    const answers = await Promise.all([
      merge('contacts', a.id, b.id),
      merge('contacts', b.id, a.id),
      merge('contacts', a.id, b.id),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const live = (await stored('contacts', a.id)).deletedAt ? b.id : a.id
    for (const { id } of about) expect((await stored('enquiries', id)).contact).toBe(live)
  })

  it('should lose no enquiry that comes in at the same time', async () => {
    const known = { phone: '1', country: 'GB', company: (await company()).id }
    for (let round = 0; round < 8; round++) {
      const [kept, gone] = [await contact(known), await contact(known)]
      const { body } = await api('/enquiries/submit', {
        body: { ...submission, email: gone.email },
      })
      const [merged] = await Promise.all([merge('contacts', kept.id, gone.id), drain(payload)])
      expect(merged.status).toBe(200)
      const { docs } = await payload.find({
        collection: 'enquiries',
        depth: 0,
        where: { reference: { equals: body.reference } },
      })
      expect(docs).toMatchObject([{ contact: kept.id }])
    }
  })

  it('should leave a merged record as it is until the merge is undone', async () => {
    const [kept, gone] = [await contact(), await contact()]
    await merge('contacts', kept.id, gone.id)
    const before = await stored('contacts', gone.id)
    for (const body of [{ deletedAt: null }, { name: 'Somebody else' }, { mergedInto: null }]) {
      const path = `/contacts/${gone.id}?trash=true`
      expect((await api(path, { method: 'PATCH', token: desk, body })).status).toBe(409)
    }
    expect(await stored('contacts', gone.id)).toEqual(before)
  })
})

describe('undoing a merge', () => {
  it('should put everything of two contacts back as it was', async () => {
    const acme = await company()
    const kept = await contact({ country: 'GB' })
    const gone = await contact({ phone: '0151 4960002', company: acme.id })
    const about = [
      await enquiry({ contact: kept.id, themes: [themes[0]] }),
      await enquiry({ contact: gone.id, themes: [themes[1]] }),
    ]
    const look = async () => [
      await stored('contacts', kept.id),
      await stored('contacts', gone.id),
      ...(await Promise.all(about.map(async ({ id }) => (await stored('enquiries', id)).contact))),
    ]
    const before = await look()
    const { body } = await merge('contacts', kept.id, gone.id)
    expect(await look()).not.toEqual(before)
    const undone = await undo('contacts', body.merge)
    expect(undone).toMatchObject({ status: 200, body: { doc: { id: gone.id } } })
    expect(await look()).toEqual(before)
    expect((await eventsOf(about[1].id)).at(-1)).toMatchObject({
      type: 'unmerged',
      from: kept.id,
      to: gone.id,
    })
    expect(await undo('contacts', body.merge)).toMatchObject({
      status: 409,
      body: { refusal: 'already-undone' },
    })
    expect((await merge('contacts', gone.id, kept.id)).status).toBe(200)
  })

  it('should put everything of two companies back as it was', async () => {
    const [kept, gone] = [await company(), await company({ domain: 'back.example.org' })]
    const person = await contact({ company: gone.id })
    const about = await enquiry({ company: gone.id, contact: person.id })
    const look = async () => [
      await stored('companies', kept.id),
      await stored('companies', gone.id),
      await stored('contacts', person.id),
      (await stored('enquiries', about.id)).company,
    ]
    const before = await look()
    const { body } = await merge('companies', kept.id, gone.id)
    expect((await undo('companies', body.merge)).status).toBe(200)
    expect(await look()).toEqual(before)
  })

  it('should leave what came in since with the record kept', async () => {
    const [kept, gone] = [await contact(), await contact()]
    await enquiry({ contact: gone.id, themes: [themes[0]] })
    const { body } = await merge('contacts', kept.id, gone.id)
    const since = await enquiry({ contact: kept.id, themes })
    expect((await undo('contacts', body.merge)).status).toBe(200)
    expect((await stored('enquiries', since.id)).contact).toBe(kept.id)
    expect(((await stored('contacts', kept.id)).themes as string[]).sort()).toEqual(
      [...themes].sort(),
    )
    expect((await stored('contacts', gone.id)).themes).toEqual([themes[0]])
  })

  it('should be refused when something that it would overwrite has changed, and name it', async () => {
    const [kept, gone, other] = [await contact(), await contact({ phone: '1' }), await contact()]
    const about = await enquiry({ contact: gone.id })
    const { body } = await merge('contacts', kept.id, gone.id)
    const patch = (path: string, change: Record<string, unknown>) =>
      api(path, { method: 'PATCH', token: desk, body: change })
    await patch(`/contacts/${kept.id}`, { phone: '2' })
    await patch(`/enquiries/${about.id}`, { contact: other.id })
    const before = await stored('contacts', kept.id)
    const refused = await undo('contacts', body.merge)
    expect(refused).toMatchObject({ status: 409, body: { refusal: 'changed-since' } })
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      `contacts/${kept.id}/phone`,
      `enquiries/${about.id}/contact`,
    ])
    expect(await stored('contacts', kept.id)).toEqual(before)
    await patch(`/contacts/${kept.id}`, { phone: '1' })
    await patch(`/enquiries/${about.id}`, { contact: kept.id })
    expect((await undo('contacts', body.merge)).status).toBe(200)
  })

  it('should go from the last merge to the first', async () => {
    const [a, b, c] = [await contact(), await contact(), await contact()]
    const about = await enquiry({ contact: a.id })
    const first = await merge('contacts', b.id, a.id)
    const second = await merge('contacts', c.id, b.id)
    expect(await undo('contacts', first.body.merge)).toMatchObject({
      status: 409,
      body: { refusal: 'merged-since' },
    })
    expect((await undo('contacts', second.body.merge)).status).toBe(200)
    expect((await stored('enquiries', about.id)).contact).toBe(b.id)
    expect((await undo('contacts', first.body.merge)).status).toBe(200)
    expect((await stored('enquiries', about.id)).contact).toBe(a.id)
  })

  it('should be refused after 30 days, by another kind of record, and to all but the desk', async () => {
    const [kept, gone] = [await contact(), await contact()]
    const { body } = await merge('contacts', kept.id, gone.id)
    expect((await undo('companies', body.merge)).status).toBe(404)
    const path = `/contacts/merges/${body.merge}/undo`
    expect((await api(path, { method: 'POST', token: owner })).status).toBe(403)
    const at = new Date(Date.now() - 31 * 86_400_000).toISOString()
    await payload.db.updateOne({ collection: 'merges', id: body.merge, data: { at } })
    expect(await undo('contacts', body.merge)).toMatchObject({
      status: 409,
      body: { refusal: 'too-late' },
    })
  })

  it('should happen once when it is asked for at the same time', async () => {
    const [kept, gone] = [await contact(), await contact({ phone: '3' })]
    await enquiry({ contact: gone.id })
    const { body } = await merge('contacts', kept.id, gone.id)
    const answers = await Promise.all([1, 2, 3].map(() => undo('contacts', body.merge)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })
})

it('should know every field that points to a contact or company', async () => {
  const { partyReferences } = await import('@/operations/parties/partyReferences')
  type Fields = Payload['config']['collections'][number]['flattenedFields']
  const pointing = (fields: Fields, slug: PartySlug, path = ''): string[] =>
    fields.flatMap((field) => {
      const name = `${path}${field.name}`
      if ('flattenedFields' in field) return pointing(field.flattenedFields, slug, `${name}.`)
      if (field.type !== 'relationship') return []
      return [field.relationTo].flat().includes(slug) ? [name] : []
    })
  for (const slug of partySlugs) {
    const found = payload.config.collections
      .filter(({ slug }) => slug !== 'match-suggestions' && !slug.startsWith('payload-'))
      .flatMap((collection) =>
        pointing(collection.flattenedFields, slug).map((path) => `${collection.slug}.${path}`),
      )
    const known = partyReferences[slug].map(({ collection, field }) => `${collection}.${field}`)
    expect(found.sort()).toEqual([...known, `${slug}.mergedInto`].sort())
  }
})
