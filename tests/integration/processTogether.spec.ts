import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import { scopeTerm } from '@/domain/search/scopeTerm'

import { bootPayload } from '../support/bootPayload'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'
import { submission } from '../support/submission'

let payload: Payload
let stop: () => Promise<void>
let ada: string
let ben: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  ada = (await signIn(payload, 'owner')).id
  ben = (await signIn(payload, 'owner')).id
  await signIn(payload, 'desk')
  await newTheme(payload, { owner: ada })
})
afterAll(() => stop())

const everything = [
  'clocks',
  'enquiry-events',
  'outgoing-mail',
  'match-suggestions',
  'enquiries',
  'journal',
  'contacts',
  'companies',
] as const

beforeEach(async () => {
  for (const collection of everything) await payload.db.deleteMany({ collection, where: {} })
})

type Told = Record<string, unknown>

const byForm = (told: Told) => ({ channel: 'form', submission: { ...submission, ...told } })

let mails = 1000
const byMail = ({ mayAutoReply = true, ...told }: Told) => ({
  channel: 'email',
  submission: {
    name: 'Ann',
    message: 'We make hydrogen.',
    language: 'en',
    ...told,
    // Of no mail that is there; what matters is that it looks like an id.
    mail: { id: `${ada.slice(0, -4)}${mails++}`, messageId: null, mayAutoReply, isAuthentic: true },
  },
})

/** Takes them in, in this order, and processes all of them in one transaction. */
async function processTogether(
  ...submitted: (ReturnType<typeof byForm> | ReturnType<typeof byMail>)[]
): Promise<void> {
  const { captureEnquiry } = await import('@/operations/capture/captureEnquiry')
  const { processJournal } = await import('@/operations/capture/processJournal')
  const { systemRequest } = await import('@/operations/systemRequest')
  for (const each of submitted)
    await captureEnquiry({ req: await systemRequest(payload), ...each } as never)
  const rows = await all('journal', 'reference')
  await processJournal(
    await systemRequest(payload),
    rows.map(({ id }) => id),
  )
}

async function all<S extends CollectionSlug>(
  collection: S,
  sort: string,
  where: Where = {},
): Promise<DataFromCollectionSlug<S>[]> {
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, sort, where })
  return docs as DataFromCollectionSlug<S>[]
}

const acknowledgements = async () =>
  (await all('outgoing-mail', 'id', { kind: { equals: 'acknowledgement' } })).map(
    ({ to, state }) => `${to} ${state}`,
  )

describe('enquiries that are processed together', () => {
  it('should of one new person become one contact, who has said first what stays', async () => {
    await processTogether(
      byForm({ name: 'Ann', email: 'ann@one.example', phone: undefined, country: 'KR' }),
      byForm({ name: 'Anna', email: ' ANN@one.example', phone: '+44 1', country: 'GB' }),
    )
    const contacts = await all('contacts', 'id')
    expect(contacts).toMatchObject([
      { name: 'Ann', email: 'ann@one.example', phone: '+44 1', country: 'KR' },
    ])
    const enquiries = await all('enquiries', 'reference')
    expect(enquiries.map(({ contact }) => contact)).toEqual(Array(2).fill(contacts[0]!.id))
  })

  it('should fill the gaps of a known person once, with what was said first', async () => {
    const { id } = await payload.create({
      collection: 'contacts',
      data: { name: 'Ann', email: 'ann@one.example' },
    })
    await processTogether(
      byForm({ email: 'ann@one.example', phone: '+44 1' }),
      byForm({ email: 'ann@one.example', phone: '+44 2' }),
    )
    expect(await all('contacts', 'id')).toMatchObject([{ id, name: 'Ann', phone: '+44 1' }])
  })

  it('should find the company that the one before made, and suggest each pair once', async () => {
    await processTogether(
      byForm({ name: 'Ann Lee', email: 'ann@one.example', organisation: 'One Energy Ltd' }),
      byForm({ name: 'Ann Lee', email: 'lee@one.example', organisation: 'One Energy' }),
    )
    const [company, ...others] = await all('companies', 'id')
    expect(others).toEqual([])
    const contacts = await all('contacts', 'email')
    expect(contacts.map((contact) => contact.company)).toEqual(Array(2).fill(company!.id))
    const suggestions = await all('match-suggestions', 'id')
    expect(suggestions).toHaveLength(1)
    expect(suggestions[0]!.contacts).toHaveLength(2)
    expect(new Set(suggestions[0]!.contacts)).toEqual(new Set(contacts.map(({ id }) => id)))
  })

  it('should find the company of each, made before or together, by domain before name', async () => {
    const one = { name: 'One Energy', domain: 'one.example' }
    const { id } = await payload.create({ collection: 'companies', data: one })
    await processTogether(
      byForm({ email: 'a@one.example', organisation: 'Another name' }),
      byForm({ email: 'b@gmail.com', organisation: 'One Energy Ltd' }),
      byForm({ email: 'c@two.example', organisation: 'One Energy' }),
      byForm({ email: 'd@two.example', organisation: 'One Energy' }),
      byForm({ email: 'e@gmail.com', organisation: undefined }),
      byForm({ email: 'f@six.example', organisation: undefined }),
    )
    const companies = await all('companies', 'createdAt')
    expect(companies.map(({ name, domain }) => ({ name, domain }))).toEqual([
      one,
      { name: 'One Energy', domain: 'two.example' },
    ])
    const enquiries = await all('enquiries', 'reference')
    const second = companies[1]!.id
    expect(enquiries.map(({ company }) => company ?? null)).toEqual([
      ...[id, id, second, second],
      ...[null, null],
    ])
  })

  it.each([120, 200])('should find what few share beside what %i do', async (many) => {
    const { candidatesFor } = await import('@/operations/parties/candidatesFor')
    const { insertTogether } = await import('@/database/insertTogether')
    const { inTransaction } = await import('@/operations/inTransaction')
    const { systemRequest } = await import('@/operations/systemRequest')
    const req = await systemRequest(payload)
    const named = (nameKey: string, n: number) => ({
      name: nameKey,
      nameKey,
      createdAt: new Date(2026, 0, 1, 0, n).toISOString(),
    })
    const docs = [...Array.from({ length: many }, (_, n) => named('many', n)), named('few', many)]
    await inTransaction(req, () => insertTogether({ req, collection: 'companies', docs }))
    const found = await candidatesFor<{ id: string; name: string }>({
      req,
      collection: 'companies',
      parties: new Map([
        ['a', { name: 'many' }],
        ['b', { name: 'few' }],
        ['c', { name: '' }],
      ]),
      keysOf: ({ name }) => ({ nameKey: name ? [name] : [], domain: [] }),
      fields: ['name'],
      order: 'oldest',
    })
    const names = [...found].map(([name, all]) => [name, all.length, all[0]?.name])
    expect(names).toEqual([
      ['a', 50, 'many'],
      ['b', 1, 'few'],
      ['c', 0, undefined],
    ])
  })

  it('should look at those who share most, and read no more than some of what very many share', async () => {
    const { companyLookalikes } = await import('@/operations/parties/companyLookalikes')
    const { inTransaction } = await import('@/operations/inTransaction')
    const { insertTogether } = await import('@/database/insertTogether')
    const { systemRequest } = await import('@/operations/systemRequest')
    const { companyKeys } = await import('@/domain/matching/companyKeys')
    const req = await systemRequest(payload)
    const at = (n: number) => new Date(2026, 0, 1, 0, n).toISOString()
    const named = (name: string, n: number) => ({
      name,
      nameKey: name.toLowerCase(),
      matchKeys: companyKeys(name),
      createdAt: at(n),
      updatedAt: at(n),
    })
    // What shares most changed longest ago.
    const alike = named('Mersey Tidal Powers', 0)
    const others = Array.from({ length: 150 }, (_, n) => named(`Mersey ${n}`, n + 1))
    const docs = [alike, ...others]
    await inTransaction(req, () => insertTogether({ req, collection: 'companies', docs }))
    const asked = { id: 'new', name: 'Mersey Tidal Power', domain: null, country: null }
    const found = (await companyLookalikes(req, [asked])).get('new')!
    const names = await all('companies', 'createdAt')
    expect(found.map(({ id }) => names.find((company) => company.id === id)?.name)).toContain(
      alike.name,
    )
  })

  it('should acknowledge one address no more often than one after the other would', async () => {
    const email = 'loop@robot.example'
    await processTogether(...Array.from({ length: 7 }, () => byForm({ email })))
    expect(await acknowledgements()).toEqual([
      ...Array<string>(5).fill(`${email} queued`),
      ...Array<string>(2).fill(`${email} held`),
    ])
  })

  it('should hold back mail to a dead address, and no other', async () => {
    const [address, since] = ['gone@dead.example', new Date().toISOString()]
    const { id } = await payload.db.create({
      collection: 'dead-addresses',
      data: { address, since },
    })
    await processTogether(byForm({ email: 'ann@one.example' }), byForm({ email: address }))
    expect(await acknowledgements()).toEqual(['ann@one.example queued', `${address} held`])
    await payload.db.deleteOne({ collection: 'dead-addresses', where: { id: { equals: id } } })
  })

  it('should leave a suggestion dismissed while it makes others', async () => {
    const named = (name: string, email: string) => byForm({ name, email, organisation: undefined })
    await processTogether(
      named('Ann Lee', 'ann.lee@gmail.com'),
      named('Ann Lee', 'lee.ann@gmail.com'),
    )
    const [first] = await all('match-suggestions', 'id')
    const data = { state: 'dismissed' as const }
    await payload.db.updateOne({ collection: 'match-suggestions', id: first!.id, data })
    await processTogether(
      named('Ann Lee', 'lee.ann@gmail.com'),
      named('Ben Oh', 'ben.oh@gmail.com'),
      named('Ben Oh', 'oh.ben@gmail.com'),
    )
    const suggestions = await all('match-suggestions', 'createdAt')
    expect(suggestions.map(({ state }) => state)).toEqual(['dismissed', 'open'])
  })

  it('should add to what each person is known to ask for', async () => {
    const ann = { email: 'ann@one.example', organisation: undefined }
    const ben = { email: 'ben@two.example', organisation: undefined }
    const [first, second, third] = ['one', 'two', 'three']
    const slugs = new Map<string, string>()
    for (const slug of [first, second, third])
      slugs.set(await newTheme(payload, { owner: ada, slug }), slug)
    await processTogether(byForm({ ...ann, themes: [first, second] }))
    await processTogether(byForm({ ...ann, themes: [third] }), byForm({ ...ben, themes: [second] }))
    const asked = (await all('contacts', 'email')).map(({ themes }) =>
      themes!.map((id) => slugs.get(id as string)),
    )
    expect(asked).toEqual([[first, second, third], [second]])
  })

  it('should answer a mail only where nothing before it is answered', async () => {
    await processTogether(
      byMail({ email: 'ann@one.example' }),
      byMail({ email: 'Ann@one.example' }),
      byForm({ email: 'ben@two.example' }),
      byMail({ email: 'ben@two.example' }),
      byMail({ email: 'machine@three.example', mayAutoReply: false }),
      byMail({ email: 'machine@three.example' }),
    )
    expect(await acknowledgements()).toEqual([
      'ann@one.example queued',
      'ben@two.example queued',
      'machine@three.example queued',
    ])
    const enquiries = await all('enquiries', 'reference')
    expect(enquiries.map(({ noAutoReply }) => noAutoReply ?? false)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it('should answer a merged person once, whichever of the addresses they use', async () => {
    const { id: kept } = await payload.create({
      collection: 'contacts',
      data: { name: 'Ann', email: 'ann@new.example' },
    })
    const { id: merged } = await payload.create({
      collection: 'contacts',
      data: { name: 'Ann', email: 'ann@old.example' },
    })
    const data = { mergedInto: kept, deletedAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'contacts', id: merged, data })
    await processTogether(
      byMail({ email: 'ann@old.example' }),
      byMail({ email: 'ann@new.example' }),
      byMail({ email: 'ann@old.example' }),
    )
    expect(await acknowledgements()).toEqual(['ann@new.example queued'])
    const enquiries = await all('enquiries', 'reference')
    expect(enquiries.map(({ contact }) => contact)).toEqual(Array(3).fill(kept))
    await processTogether(byMail({ email: 'ann@old.example' }))
    expect(await acknowledgements()).toHaveLength(1)
  })

  it('should bring back a person from the trash, with their themes found by all', async () => {
    const { id } = await payload.create({
      collection: 'contacts',
      data: { name: 'Ann', email: 'ann@one.example' },
    })
    const deletedAt = new Date().toISOString()
    await payload.db.updateOne({ collection: 'contacts', id, data: { deletedAt } })
    const themes = ['net-zero']
    await processTogether(
      byForm({ email: 'ann@one.example', themes }),
      byForm({ email: 'ann@one.example', themes }),
    )
    const [contact] = await all('contacts', 'id')
    const [company] = await all('companies', 'id')
    const [theme] = await all('themes', 'id')
    expect(contact).toMatchObject({ id, deletedAt: null, themes: [theme!.id] })
    expect(company!.themes).toEqual([theme!.id])
    const { findSearchEntries } = await import('@/database/searchIndex/findSearchEntries')
    const { systemRequest } = await import('@/operations/systemRequest')
    const req = await systemRequest(payload)
    const found = (collection: 'companies' | 'contacts' | 'enquiries') =>
      findSearchEntries(req, {
        collection,
        all: [],
        any: [scopeTerm('theme', theme!.id)],
        limit: 5,
        beginnings: false,
      })
    expect(await found('contacts')).toEqual([id])
    expect(await found('companies')).toEqual([company!.id])
    expect(await found('enquiries')).toHaveLength(2)
  })

  it('should each have its own thread, clocks, due times and unbroken history', async () => {
    const { verifyHistory } = await import('@/operations/events/verifyHistory')
    const { systemRequest } = await import('@/operations/systemRequest')
    await processTogether(
      byForm({ email: 'ann@one.example', subject: 'Hydrogen' }),
      byMail({ email: 'ben@two.example', subject: 'Ammonia', mayAutoReply: false }),
      byForm({ email: 'cem@six.example', subject: 'Methanol', language: 'ko' }),
    )
    const req = await systemRequest(payload)
    const enquiries = await all('enquiries', 'reference')
    for (const [n, { id, due, history, thread }] of enquiries.entries()) {
      const where = { enquiry: { equals: id } }
      const mails = await all('outgoing-mail', 'kind', where)
      const clocks = await all('clocks', 'name', where)
      const isAnswered = n !== 1
      expect(mails.map(({ kind }) => kind)).toEqual([
        ...(isAnswered ? ['acknowledgement'] : []),
        'notification',
      ])
      const messages = (thread as { messages: { id: string; from: string }[] }).messages
      const sent = messages.filter(({ from }) => from === 'desk')
      expect(sent.map((message) => message.id)).toEqual(isAnswered ? [mails[0]!.messageId] : [])
      const dueAt = Object.fromEntries(clocks.map((clock) => [clock.name, clock.dueAt]))
      expect(due).toMatchObject({
        acknowledgeBy: dueAt.acknowledge ?? null,
        triageBy: dueAt.triage,
        respondBy: dueAt.firstResponse,
      })
      expect('acknowledge' in dueAt).toBe(isAnswered)
      const events = await all('enquiry-events', 'sequence', where)
      expect(events.map(({ type }) => type)).toEqual([
        'received',
        'routed',
        ...mails.map(() => 'mail-queued'),
      ])
      expect(await verifyHistory({ req, id, head: history?.hash })).toEqual({
        ok: true,
        events: events.length,
      })
    }
  })

  it('should stop the clocks of each by what was sent and said of it alone', async () => {
    const { settleClocks } = await import('@/operations/serviceLevel/settleClocks')
    const { systemRequest } = await import('@/operations/systemRequest')
    await processTogether(
      byForm({ email: 'ann@one.example' }),
      byForm({ email: 'ben@two.example' }),
      byForm({ email: 'cem@six.example' }),
    )
    const enquiries = await all('enquiries', 'reference')
    const sent = enquiries.map(({ receivedAt }, n) =>
      n === 1 ? null : new Date(new Date(receivedAt).getTime() + n + 1).toISOString(),
    )
    for (const [n, { id }] of enquiries.entries()) {
      const kind = { kind: { equals: 'acknowledgement' } }
      const [mail] = await all('outgoing-mail', 'id', { and: [{ enquiry: { equals: id } }, kind] })
      const data = sent[n] ? { state: 'sent', sentAt: sent[n] } : {}
      await payload.db.updateOne({ collection: 'outgoing-mail', id: mail!.id, data })
    }
    const settlings = enquiries.map(({ id }) => ({ enquiry: id }))
    await settleClocks(await systemRequest(payload), settlings)
    const clocks = await all('clocks', 'id', { name: { equals: 'acknowledge' } })
    const stopped = enquiries.map(
      ({ id }) => clocks.find(({ enquiry }) => enquiry === id)!.stoppedAt ?? null,
    )
    expect(stopped).toEqual(sent)
  })

  it('should settle an enquiry that comes twice as of the first that called for it', async () => {
    const { settleClocks } = await import('@/operations/serviceLevel/settleClocks')
    const { systemRequest } = await import('@/operations/systemRequest')
    await processTogether(byForm({ email: 'ann@one.example' }))
    const { id, receivedAt } = (await all('enquiries', 'id'))[0]!
    const data = { status: 'delayed' }
    await payload.db.updateOne({ collection: 'enquiries', id, data })
    const at = new Date(new Date(receivedAt).getTime() + 1)
    await settleClocks(await systemRequest(payload), [
      { enquiry: id, at: new Date(at.getTime() + 1) },
      { enquiry: id, at },
      { enquiry: id },
    ])
    const [clock] = await all('clocks', 'id', { name: { equals: 'firstResponse' } })
    expect(clock!.pauses).toEqual([expect.objectContaining({ from: at.toISOString() })])
  })

  it('should be as many as are captured, more than go into one statement', async () => {
    const { insertTogether } = await import('@/database/insertTogether')
    const { inTransaction } = await import('@/operations/inTransaction')
    const { systemRequest } = await import('@/operations/systemRequest')
    const req = await systemRequest(payload)
    const docs = Array.from({ length: 29 }, (_, n) => ({
      key: n === 20 ? 'key 3' : `key ${n}`,
      reference: `OFD-2026-9000${n + 10}`,
      channel: 'form',
      state: 'pending',
      bodyDigest: '',
      submission: {},
      receivedAt: new Date().toISOString(),
      respondBy: new Date().toISOString(),
      attempts: 0,
    }))
    const insert = () => insertTogether({ req, collection: 'journal', docs, skipTaken: true })
    // As captures do: on MongoDB a key that is taken would end a transaction.
    const isSqlite = payload.db.name === 'sqlite'
    const ids = await (isSqlite ? inTransaction(req, insert) : insert())
    expect(ids.flatMap((id, n) => (id ? [] : [n]))).toEqual([20])
    const stored = new Map((await all('journal', 'id')).map((row) => [row.id, row.reference]))
    expect(ids.map((id) => id && stored.get(id))).toEqual(
      docs.map(({ reference }, n) => (n === 20 ? null : reference)),
    )
  })

  it('should count all that an owner has open, in whatever status', async () => {
    const { openLoads } = await import('@/database/openLoads')
    const { systemRequest } = await import('@/operations/systemRequest')
    await processTogether(
      ...Array.from({ length: 4 }, (_, n) => byForm({ email: `ann@${n}.example` })),
    )
    const statuses = ['ongoing', 'delayed', 'dormant', 'lost']
    for (const [n, { id }] of (await all('enquiries', 'id')).entries()) {
      const data = { owner: ben, status: statuses[n] }
      await payload.db.updateOne({ collection: 'enquiries', id, data })
    }
    const loads = await openLoads(await systemRequest(payload))
    expect([loads.get(ben), loads.get(ada)]).toEqual([3, undefined])
  })

  it('should give in turn to those who have the least', async () => {
    const pool = await payload.create({
      collection: 'routing-pools',
      data: { name: 'Two', strategy: 'least-load', members: [ada, ben] },
    })
    const rule = {
      name: 'All',
      order: 1,
      enabled: true,
      conditions: { channels: ['form' as const] },
    }
    await payload.create({
      collection: 'routing-rules',
      data: { ...rule, outcome: { pool: pool.id } },
    })
    await payload.create({
      collection: 'enquiries',
      data: { channel: 'phone', language: 'en', message: 'A call', owner: ada } as never,
    })
    await processTogether(
      ...Array.from({ length: 5 }, (_, n) => byForm({ email: `ann-${n}@one.example` })),
    )
    const owners = (await all('enquiries', 'reference')).map(({ owner }) => owner)
    expect(owners.filter((owner) => owner === ada)).toHaveLength(3)
    expect(owners.filter((owner) => owner === ben)).toHaveLength(3)
  })
})
