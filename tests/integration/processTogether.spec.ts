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

const byMail = ({ mayAutoReply = true, ...told }: Told) => ({
  channel: 'email',
  submission: {
    name: 'Ann',
    message: 'We make hydrogen.',
    language: 'en',
    ...told,
    // Of no mail that is there; what matters is that it looks like an id.
    mail: { id: ada, messageId: null, mayAutoReply, isAuthentic: true },
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

  it('should acknowledge one address no more often than one after the other would', async () => {
    const email = 'loop@robot.example'
    await processTogether(...Array.from({ length: 7 }, () => byForm({ email })))
    expect(await acknowledgements()).toEqual([
      ...Array<string>(5).fill(`${email} queued`),
      ...Array<string>(2).fill(`${email} held`),
    ])
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
