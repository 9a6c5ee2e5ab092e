import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let desk: string
let owner: { id: string; token: string }
let other: { id: string; token: string }
let theme: string

const make = async (path: string, body: Record<string, unknown>) => {
  const answer = await api(path, { token: desk, body })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body.doc
}
const enquiry = (data: Record<string, unknown>) =>
  make('/enquiries', { channel: 'phone', message: 'A call', ...data })

const search = async (words: string, { slug = 'enquiries', token = desk, more = '' } = {}) => {
  const answer = await api(`/${slug}?search=${encodeURIComponent(words)}&depth=0${more}`, { token })
  expect(answer).toMatchObject({ status: 200 })
  return (answer.body.docs as { id: string }[]).map(({ id }) => id)
}

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = (await signIn(payload, 'desk')).token
  owner = await signIn(payload, 'owner')
  other = await signIn(payload, 'owner')
  const data = { slug: 'one', name: 'One', order: 1, crossCutting: false, summary: 'One' }
  const made = await payload.create({
    collection: 'themes',
    data: { ...data, owners: [owner.id], _status: 'published' },
  })
  theme = made.id
})
afterAll(() => stop())

describe('the search for enquiries', () => {
  let id: string
  let reference: string
  let contact: { id: string }

  beforeAll(async () => {
    const company = await make('/companies', { name: '한빛에너지', domain: 'hanbit.example' })
    contact = await make('/contacts', {
      name: 'Kim Min-ji',
      email: 'minji.kim@hanbit.example',
      company: company.id,
    })
    ;({ id, reference } = await enquiry({
      subject: 'Tidal turbines',
      message: 'We look for a quay. 배터리공장 부지를 찾고 있습니다.',
      contact: contact.id,
      company: company.id,
      themes: [theme],
    }))
    await enquiry({ subject: 'Vaccines', message: 'Laboratory space, please.' })
  })

  it.each([
    ['its subject', 'tidal turbine'],
    ['how a word begins', 'turb'],
    ['a word of its message', 'QUAY'],
    ['Korean words, however spaced', '배터리 공장'],
    ['the name of its contact', 'min-ji'],
    ['the address of its contact', 'minji.kim@hanbit.example'],
    ['the name of its company', '한빛'],
    ['the domain of its company', 'hanbit.example'],
    ['words of several of these', 'kim turbines 부지'],
  ])('should find one by %s', async (_what, words) => {
    expect(await search(words)).toEqual([id])
  })

  it.each(["O'Brien", 'o’brien', "O'Brien's", "'pier'", "don't"])(
    'should take an apostrophe in whatever way it is written: %s',
    async (words) => {
      const one = await enquiry({ subject: "Ms O'Brien’s pier", message: 'We don’t need it.' })
      expect(await search(words)).toContain(one.id)
      const by = `where[title][like]=${encodeURIComponent(words)}`
      expect((await api(`/enquiries?${by}`, { token: desk })).status).toBe(200)
    },
  )

  it('should leave nothing out that is asked besides the words', async () => {
    const title = (await payload.findByID({ collection: 'enquiries', id })).title!
    const asked = (more: Record<string, string>) =>
      api(
        `/enquiries?depth=0&${new URLSearchParams(
          Object.entries({ like: 'turbines', ...more }).map(([how, what]) => [
            `where[title][${how}]`,
            what,
          ]),
        )}`,
        { token: desk },
      )
    expect((await asked({})).body.docs).toMatchObject([{ id }])
    expect((await asked({ not_equals: title })).body.docs).toEqual([])
    expect((await asked({ contains: 'unheard' })).body.docs).toEqual([])
    expect((await asked({ contains: 'tidal' })).body.docs).toMatchObject([{ id }])
  })

  it('should find it by its reference', async () => {
    expect(await search(reference)).toEqual([id])
    expect(await search(reference.toLowerCase())).toEqual([id])
  })

  it.each(['turbine vaccine', 'zeppelin', '%', '"', '* OR *', "'); drop", '수소'])(
    'should find none by %j',
    async (words) => {
      expect(await search(words)).toEqual([])
    },
  )

  it('should go with other conditions, counts and the search box of the admin', async () => {
    expect(await search('tidal', { more: '&where[channel][equals]=phone' })).toEqual([id])
    expect(await search('tidal', { more: '&where[channel][equals]=form' })).toEqual([])
    const count = await api('/enquiries/count?search=tidal', { token: desk })
    expect(count.body.totalDocs).toBe(1)
    for (const where of [
      'where[search][like]',
      'where[or][0][search][like]',
      'where[title][contains]',
    ]) {
      const { body } = await api(`/enquiries?${where}=tidal`, { token: desk })
      expect(body.docs).toMatchObject([{ id, contact: { id: contact.id } }])
    }
  })

  it('should show to owners what is theirs, and to nobody what they may not read', async () => {
    expect(await search('tidal', { token: owner.token })).toEqual([id])
    expect(await search('vaccine', { token: owner.token })).toEqual([])
    expect(await search('tidal', { token: other.token })).toEqual([])
    expect((await api('/enquiries?search=tidal')).status).toBe(403)
  })

  it('should follow whoever it is given to', async () => {
    await payload.update({ collection: 'enquiries', id, data: { owner: other.id } })
    expect(await search('tidal', { token: other.token })).toEqual([id])
  })

  it('should follow what it and its contact are called', async () => {
    await payload.update({ collection: 'enquiries', id, data: { subject: 'Wave power' } })
    await payload.update({ collection: 'contacts', id: contact.id, data: { name: 'Lee Min-ji' } })
    expect(await search('tidal')).toEqual([])
    expect(await search('wave lee')).toEqual([id])
    expect(await search('kim wave turbines')).toEqual([])
  })

  it('should not find what is in the trash', async () => {
    const { id } = await enquiry({ subject: 'Zinc' })
    expect(await search('zinc')).toEqual([id])
    await payload.update({
      collection: 'enquiries',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await search('zinc')).toEqual([])
  })
})

describe('the search for contacts and companies', () => {
  it('should find them by what they are known by', async () => {
    const company = await make('/companies', { name: 'Alder Marine Ltd', domain: 'alder.example' })
    const contact = await make('/contacts', {
      name: 'Zoë Quinn',
      email: 'zoe@alder.example',
      phone: '+44 151 496 0000',
    })
    expect(await search('alder marine', { slug: 'companies' })).toEqual([company.id])
    expect(await search('alder.example', { slug: 'companies' })).toEqual([company.id])
    expect(await search('zoe quinn', { slug: 'contacts' })).toEqual([contact.id])
    expect(await search('zoe@alder.example', { slug: 'contacts' })).toEqual([contact.id])
    expect(await search('496', { slug: 'contacts' })).toEqual([contact.id])
    expect(await search('zoe', { slug: 'contacts', token: owner.token })).toEqual([])
  })

  it('should show a contact to the owners of the themes that it asks about', async () => {
    const contact = await make('/contacts', { name: 'Ursula', email: 'ursula@example.net' })
    expect(await search('ursula', { slug: 'contacts', token: owner.token })).toEqual([])
    await enquiry({ contact: contact.id, themes: [theme] })
    expect(await search('ursula', { slug: 'contacts', token: owner.token })).toEqual([contact.id])
  })

  it('should find the enquiries of a merged contact by the one that is kept', async () => {
    const kept = await make('/contacts', { name: 'Xenia Kept', email: 'xenia@example.com' })
    const from = await make('/contacts', { name: 'Xenia Gone', email: 'xenia@example.net' })
    const { id } = await enquiry({ contact: from.id })
    const merged = await api(`/contacts/${kept.id}/merge`, { token: desk, body: { from: from.id } })
    expect(merged.status).toBe(200)
    expect(await search('kept')).toEqual([id])
    expect(await search('gone')).toEqual([])
  })
})

describe('a search index', () => {
  /** As where it has never been made. */
  async function empty(): Promise<void> {
    const db = payload.db as unknown as {
      client?: { execute: (sql: string) => Promise<unknown> }
      connection?: {
        collection: (name: string) => { deleteMany: (all: object) => Promise<unknown> }
      }
    }
    await db.client?.execute('delete from search_terms')
    await db.client?.execute('delete from search_records')
    await db.connection?.collection('desk-terms').deleteMany({})
  }

  /** As at a start. */
  async function prepare(): Promise<void> {
    const { systemRequest } = await import('@/operations/systemRequest')
    const { prepareSearch } = await import('@/operations/search/prepareSearch')
    await prepareSearch(await systemRequest(payload))
  }

  it('should be made of what there is where it is missing', async () => {
    const { id } = await enquiry({ subject: 'Yttrium' })
    await empty()
    expect(await search('yttrium')).toEqual([])
    await prepare()
    expect(await search('yttrium')).toEqual([id])
  })

  it('should be made to the end where its making was cut short', async () => {
    const { id } = await enquiry({ subject: 'Ruthenium' })
    const company = await make('/companies', { name: 'Ruthenium works' })
    await empty()
    const { beginTransaction } = payload.db
    let begun = 0
    // The enquiries are written, and what comes after them is not.
    const begin = jest.spyOn(payload.db, 'beginTransaction').mockImplementation(async (options) => {
      if (++begun > 1) throw new Error('It is killed.')
      return beginTransaction.call(payload.db, options)
    })
    await expect(prepare()).rejects.toThrow('It is killed.')
    begin.mockRestore()
    expect(await search('ruthenium')).toEqual([id])
    expect(await search('ruthenium', { slug: 'companies' })).toEqual([])
    await prepare()
    expect(await search('ruthenium', { slug: 'companies' })).toEqual([company.id])
  })

  it('should be made of what there was before another process wrote into it', async () => {
    const { id } = await enquiry({ subject: 'Scandium' })
    await empty()
    await enquiry({ subject: 'Gallium' })
    await prepare()
    expect(await search('scandium')).toEqual([id])
  })

  it('should get what it was made without before, and that alone', async () => {
    const { receiveMail } = await import('../support/receiveMail')
    const { mailText } = await import('../support/mailText')
    const { writeSearchEntries } = await import('@/database/searchIndex/writeSearchEntries')
    const { inTransaction } = await import('@/operations/inTransaction')
    const { systemRequest } = await import('@/operations/systemRequest')
    const enquiries = await enquiry({ subject: 'Indium' })
    const mail = await receiveMail(payload, mailText({ subject: 'Indium, again' }))
    await empty()
    const req = await systemRequest(payload)
    const note = { collection: 'search-index', record: 'complete', at: enquiries.createdAt }
    await inTransaction(req, () => writeSearchEntries(req, [{ ...note, terms: [] }]))
    await prepare()
    expect(await search('indium', { slug: 'incoming-mail' })).toEqual([mail.id])
    expect(await search('indium')).toEqual([])
    await empty()
    await prepare()
    expect(await search('indium', { slug: 'incoming-mail' })).toEqual([mail.id])
    expect(await search('indium')).toEqual([enquiries.id])
  })

  it('should not be made again at every start', async () => {
    const { writeSearchEntries } = await import('@/database/searchIndex/writeSearchEntries')
    const { inTransaction } = await import('@/operations/inTransaction')
    const { systemRequest } = await import('@/operations/systemRequest')
    const { id } = await enquiry({ subject: 'Hafnium' })
    await prepare()
    const req = await systemRequest(payload)
    const entry = { collection: 'enquiries', record: id, at: new Date().toISOString() }
    await inTransaction(req, () => writeSearchEntries(req, [{ ...entry, terms: ['untouched'] }]))
    await prepare()
    expect(await search('untouched')).toEqual([id])
    expect(await search('hafnium')).toEqual([])
  })
})

it.each([1, 2, 3, 4])(
  'should find the newest, however old they are: %i of three',
  async (limit) => {
    const { findSearchEntries } = await import('@/database/searchIndex/findSearchEntries')
    const { writeSearchEntries } = await import('@/database/searchIndex/writeSearchEntries')
    const { inTransaction } = await import('@/operations/inTransaction')
    const { systemRequest } = await import('@/operations/systemRequest')
    const req = await systemRequest(payload)
    const entries = [1000, 100, 1].map((days) => ({
      collection: 'enquiries',
      record: `${days} days old`,
      at: new Date(Date.now() - days * 24 * 3_600_000).toISOString(),
      terms: ['xenon'],
    }))
    await inTransaction(req, () => writeSearchEntries(req, entries))
    const query = { collection: 'enquiries', all: ['xenon'], any: null, beginnings: false, limit }
    const newestFirst = entries.map(({ record }) => record).toReversed()
    const found = new Set(await findSearchEntries(req, query))
    expect(found).toEqual(new Set(newestFirst.slice(0, limit)))
  },
)
