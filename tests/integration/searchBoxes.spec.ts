import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { whereQuery } from '@/admin/dashboard/whereQuery'
import type { Slug } from '@/collections/slugs'
import type { SearchEntry } from '@/database/searchIndex/searchEntry'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { drain } from '../support/drain'
import { mailText } from '../support/mailText'
import { receiveMail } from '../support/receiveMail'
import { signIn } from '../support/signIn'
import { submission } from '../support/submission'

let payload: Payload
let stop: () => Promise<void>
let desk: string
let owner: { id: string; token: string }
let other: { id: string; token: string }

/** As if the record said this alone. */
async function write(entry: Pick<SearchEntry, 'collection' | 'record' | 'terms'>): Promise<void> {
  const { writeSearchEntries } = await import('@/database/searchIndex/writeSearchEntries')
  const { inTransaction } = await import('@/operations/inTransaction')
  const { systemRequest } = await import('@/operations/systemRequest')
  const req = await systemRequest(payload)
  const at = new Date().toISOString()
  await inTransaction(req, () => writeSearchEntries(req, [{ ...entry, at }]))
}

/** What the box of a list finds, which `?search=` of the API finds too. */
async function find(slug: Slug, words: string, token = desk): Promise<Record<string, unknown>[]> {
  const collectionConfig = payload.collections[slug].config
  const box = whereQuery(mergeListSearchAndWhere({ collectionConfig, search: words }))
  const [found, same] = await Promise.all(
    [box, `search=${encodeURIComponent(words)}`].map((query) =>
      api(`/${slug}?depth=0&limit=100&${query}`, { token }),
    ),
  )
  expect(found).toMatchObject({ status: 200 })
  expect(same!.body.docs).toEqual(found!.body.docs)
  return found!.body.docs
}
const ids = (docs: { id?: unknown }[]) => docs.map(({ id }) => id).sort()

async function submit(data: Partial<typeof submission>): Promise<string> {
  const { status, body } = await api('/enquiries/submit', { body: { ...submission, ...data } })
  expect(status).toBe(201)
  return body.reference
}

async function enquiryOf(reference: string): Promise<string> {
  const where = { reference: { equals: reference } }
  const { docs } = await payload.find({ collection: 'enquiries', depth: 0, where })
  return docs[0]!.id
}

async function upload(enquiry: string, name: string, description: string): Promise<string> {
  const content = Buffer.from('A plan of the site')
  const { id } = await payload.create({
    collection: 'attachments',
    data: { enquiry, description } as never,
    file: { name, data: content, mimetype: 'text/plain', size: content.byteLength },
  })
  return id
}

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = (await signIn(payload, 'desk', 'administrator')).token
  owner = await signIn(payload, 'owner')
  other = await signIn(payload, 'owner')
})
afterAll(() => stop())

describe('the box above what belongs to enquiries', () => {
  const email = 'sora.lee@saebit.example'
  let enquiry: string
  let reference: string
  let file: string

  beforeAll(async () => {
    const words = { message: 'We plan 배터리공장 beside the quay.', subject: 'Cathodes' }
    reference = await submit({ ...words, name: 'Sora Lee', email })
    const ada = await submit({ name: 'Ada', email: 'ada@example.net', subject: 'Vaccines' })
    await drain(payload)
    enquiry = await enquiryOf(reference)
    await payload.update({ collection: 'enquiries', id: enquiry, data: { owner: owner.id } })
    for (const each of [enquiry, await enquiryOf(ada)])
      await api('/interactions', {
        token: desk,
        body: { enquiry: each, kind: 'note', direction: 'internal', summary: 'A note' },
      })
    file = await upload(enquiry, 'site-plan_2026.txt', '부두의 도면')
    await upload(await enquiryOf(ada), 'cells.txt', 'What grows')
  })

  const slugs = [
    'interactions',
    'enquiry-events',
    'clocks',
    'journal',
    'outgoing-mail',
    'attachments',
  ] as const

  describe.each(slugs)('of %s', (slug) => {
    const own = async () => {
      const { docs } = await payload.find({
        collection: slug,
        limit: 0,
        where: { enquiry: { equals: enquiry } },
      })
      expect(docs.length).toBeGreaterThan(0)
      return ids(docs)
    }

    it.each([
      ['its reference', () => reference.toLowerCase()],
      ['its subject', () => 'cathode'],
      ['Korean words of its message', () => '배터리 공장'],
      ['who asks', () => 'sora lee'],
      ['their address', () => email.toUpperCase()],
    ])('should find what belongs to one by %s', async (_what, words) => {
      expect(ids(await find(slug, words()))).toEqual(await own())
    })

    it.each(['zeppelin', '%', 'cathode vaccine'])('should find nothing by %j', async (words) => {
      expect(await find(slug, words)).toEqual([])
    })

    if (slug !== 'journal')
      it('should show to an owner what is theirs alone', async () => {
        expect(ids(await find(slug, 'cathode', owner.token))).toEqual(await own())
        expect(await find(slug, 'vaccine', owner.token)).toEqual([])
        expect(await find(slug, 'ada@example.net', owner.token)).toEqual([])
        expect(await find(slug, 'cathode', other.token)).toEqual([])
      })
  })

  it.each([
    ['enquiry-events', 'title'],
    ['attachments', 'name'],
  ] as const)('should find %s by the %s that a picker asks for', async (slug, title) => {
    const { body } = await api(`/${slug}?depth=0&limit=100&where[${title}][like]=cathode`, {
      token: desk,
    })
    const { docs } = await payload.find({
      collection: slug,
      limit: 0,
      where: { enquiry: { equals: enquiry } },
    })
    expect(ids(body.docs)).toEqual(ids(docs))
  })

  it('should leave a filter of what is in a column as it is', async () => {
    const { docs } = await payload.find({ collection: 'outgoing-mail', limit: 0 })
    // In the middle of a word, and no word of an enquiry's.
    const some = docs.filter(({ subject }) => subject.includes('nquir'))
    const query = 'limit=100&depth=0&where[subject][contains]=nquir'
    const { body } = await api(`/outgoing-mail?${query}`, { token: desk })
    expect(some.length).toBeGreaterThan(0)
    expect(ids(body.docs)).toEqual(ids(some))
  })

  it('should find files by what they are called', async () => {
    for (const words of ['plan', 'site-plan', 'SITE-PLAN_2026.txt', '도면'])
      expect(ids(await find('attachments', words))).toEqual([file])
    expect(ids(await find('attachments', 'site-plan', owner.token))).toEqual([file])
    expect(await find('attachments', 'cells', owner.token)).toEqual([])
    await api(`/attachments/${file}`, {
      method: 'PATCH',
      token: desk,
      body: { description: 'Berths' },
    })
    expect(await find('attachments', '도면')).toEqual([])
    expect(ids(await find('attachments', 'berth'))).toEqual([file])
  })

  it('should find in the journal by its reference what is not an enquiry yet', async () => {
    const waiting = await submit({ email: 'bo@example.net', subject: 'Unprocessed' })
    const [row, ...others] = await find('journal', `${waiting.toLowerCase()} `)
    expect(others).toEqual([])
    expect(row!.reference).toBe(waiting)
    expect(row!.enquiry ?? null).toBeNull()
    await drain(payload)
  })

  it('should find mail to an address that no enquiry has', async () => {
    const mail = {
      ...{ kind: 'alert', to: 'boss@front-door.example', subject: 'Late', text: 'Late' },
      ...{ language: 'en', messageId: '<late@front-door.example>', state: 'sent', attempts: 1 },
      nextAttemptAt: new Date().toISOString(),
    }
    const { id } = await payload.db.create({ collection: 'outgoing-mail', data: mail })
    expect(ids(await find('outgoing-mail', 'Boss@Front-Door.example'))).toEqual([id])
    expect(await find('outgoing-mail', 'boss@front-door.example', owner.token)).toEqual([])
  })
})

describe('the box above incoming mail', () => {
  it('should find by subject and sender what belongs to no enquiry', async () => {
    const { id } = await receiveMail(
      payload,
      mailText({
        from: 'Weekly Wires <news@wires.example>',
        subject: 'Turbines at 해상풍력단지',
        headers: { 'List-Id': '<news.wires.example>' },
      }),
    )
    const words = ['turbine', 'turb', '해상 풍력', 'weekly wires', 'news@wires.example']
    for (const each of words) expect(ids(await find('incoming-mail', each))).toEqual([id])
    await drain(payload)
    expect(await find('incoming-mail', 'wires.example')).toMatchObject([{ id, state: 'parked' }])
    expect(ids(await find('incoming-mail', 'NEWS@wires.example'))).toEqual([id])
    expect(await find('incoming-mail', 'zeppelin')).toEqual([])
    expect(await find('incoming-mail', 'turbine', owner.token)).toEqual([])
  })

  it('should find each of two with one Message-ID', async () => {
    const messageId = '<twice@wires.example>'
    const mails = ['Anchors', 'Buoys'].map((subject) => mailText({ subject, messageId }))
    const stored = []
    for (const mail of mails) stored.push(await receiveMail(payload, mail))
    expect(ids(await find('incoming-mail', 'anchor'))).toEqual([stored[0]!.id])
    expect(ids(await find('incoming-mail', 'buoy'))).toEqual([stored[1]!.id])
    expect(stored[1]!.sameAs).toBeTruthy()
    await drain(payload)
  })

  it('should find by what it says once it is read in full', async () => {
    const { id } = await receiveMail(payload, mailText({ subject: 'Dredging' }))
    await payload.db.updateOne({ collection: 'incoming-mail', id, data: { subject: 'Unread' } })
    await write({ collection: 'incoming-mail', record: id, terms: ['unread'] })
    expect(await find('incoming-mail', 'dredging')).toEqual([])
    await drain(payload)
    expect(ids(await find('incoming-mail', 'dredging'))).toEqual([id])
    expect(await find('incoming-mail', 'unread')).toEqual([])
  })

  it('should find for an owner what belongs to their enquiry, and no other', async () => {
    const from = 'Noor <noor@quay.example>'
    const { id } = await receiveMail(payload, mailText({ from, subject: 'Pontoons' }))
    await drain(payload)
    const { enquiry } = await payload.findByID({ collection: 'incoming-mail', id, depth: 0 })
    expect(await find('incoming-mail', 'pontoon', owner.token)).toEqual([])
    const data = { owner: owner.id }
    await payload.update({ collection: 'enquiries', id: String(enquiry), data })
    for (const words of ['pontoon', 'noor@quay.example', 'noor'])
      expect(ids(await find('incoming-mail', words, owner.token))).toEqual([id])
    expect(await find('incoming-mail', 'pontoon', other.token)).toEqual([])
  })
})

describe('the box above', () => {
  it('dead addresses should find one by the whole of it, however it is written', async () => {
    const data = { address: 'gone@example.net', since: new Date().toISOString() }
    const { id } = await payload.db.create({ collection: 'dead-addresses', data })
    expect(ids(await find('dead-addresses', ' Gone@Example.NET '))).toEqual([id])
    expect(await find('dead-addresses', 'one@example.net')).toEqual([])
  })

  it('possible duplicates and merges should find them by either of the two', async () => {
    const [kept, merged, third] = await Promise.all(
      ['Kappa Kept', 'Mu Merged', 'Tau Third'].map(async (name) => {
        const body = { name, email: `${name.replace(' ', '.')}@example.net` }
        return (await api('/contacts', { token: desk, body })).body.doc.id as string
      }),
    )
    const suggestion = await payload.db.create({
      collection: 'match-suggestions',
      data: {
        ...{ kind: 'contacts', contacts: [kept, third], pair: 'kappa:tau', state: 'open' },
        ...{ strength: 'weak', score: 0.5, because: { en: 'Alike', ko: '유사' } },
      },
    })
    for (const words of ['kappa', 'tau third', 'tau.third@example.net'])
      expect(ids(await find('match-suggestions', words))).toEqual([suggestion.id])
    expect(await find('match-suggestions', 'merged')).toEqual([])
    const merge = await api(`/contacts/${kept}/merge`, { token: desk, body: { from: merged } })
    expect(merge.status).toBe(200)
    for (const words of ['kappa', 'mu merged'])
      expect(await find('merges', words)).toMatchObject([{ kept, merged }])
    expect(await find('merges', 'tau')).toEqual([])
  })
})
