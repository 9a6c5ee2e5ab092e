import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newInvestor } from '../support/newInvestor'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'

type Person = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let stop: () => Promise<void>
let administrator: Person
let desk: Person
let owner: Person
let manager: Person
let verifier: Person
let editor: Person
let theme: string
let contact: string
let company: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  administrator = await signIn(payload, 'administrator')
  desk = await signIn(payload, 'desk')
  owner = await signIn(payload, 'owner')
  manager = await signIn(payload, 'owner')
  verifier = await signIn(payload, 'verifier')
  editor = await signIn(payload, 'editor')
  theme = await newTheme(payload, { owner: owner.id })
  ;({ contact, company } = await newInvestor(payload))
})
afterAll(() => stop())

/** A new enquiry of the theme's owner, typed in by the desk. */
async function newEnquiry(fields: Record<string, unknown> = {}): Promise<string> {
  const { body } = await api('/enquiries', {
    token: desk.token,
    body: { channel: 'phone', message: 'A call', themes: [theme], contact, ...fields },
  })
  return body.doc.id
}

const move = (id: string, person: Person, body: unknown, query = '') =>
  api(`/enquiries/${id}/move${query}`, { token: person.token, body })

const edit = (id: string, person: Person, body: unknown) =>
  api(`/enquiries/${id}`, { method: 'PATCH', token: person.token, body })

const find = (id: string) => payload.findByID({ collection: 'enquiries', id, depth: 0 })

const movesOf = async (id: string) =>
  (
    await payload.find({
      collection: 'enquiry-events',
      sort: 'at',
      where: { and: [{ enquiry: { equals: id } }, { type: { equals: 'moved' } }] },
    })
  ).docs

const triaged = async () => {
  const id = await newEnquiry({ classification: 'genuine', country: 'KR' })
  expect((await move(id, desk, { to: 'triaged' })).status).toBe(200)
  return id
}

describe('a plain update', () => {
  it.each([
    ['the stage', { stage: 'won' }],
    ['the status', { status: 'lost' }],
    ['whose turn it is', { ball: 'partner' }],
    ['the reference', { reference: 'OFD-2000-000001' }],
    ['the routing decision', { routing: { decidedBy: 'desk', sentence: { en: 'x' } } }],
    ['the due times', { due: { respondBy: '2099-01-01T00:00:00.000Z' } }],
    ['the closing', { closing: { reason: 'x' } }],
  ])('should not change %s, even by an administrator', async (_, fields) => {
    const id = await newEnquiry()
    const before = await find(id)
    const { status } = await edit(id, administrator, fields)
    expect(status).toBe(200)
    expect(await find(id)).toEqual({ ...before, updatedAt: expect.any(String) })
  })
})

describe('a move', () => {
  it('should be refused with the fields that are missing, each once, in the reader’s language', async () => {
    const id = await newEnquiry({ contact: undefined })
    const { status, body, headers } = await move(id, desk, { to: 'triaged' }, '?locale=ko')
    expect(status).toBe(409)
    expect(headers.get('content-type')).toMatch('application/problem+json')
    expect(body.missingForNextStage.sort()).toEqual(['classification', 'contact', 'country'])
    expect(body.errors[0].detail).toMatch(/[가-힣]/)
    expect((await find(id)).stage).toBe('received')
    expect(await movesOf(id)).toEqual([])
  })

  it('should write the change and its event', async () => {
    const id = await triaged()
    expect((await find(id)).stage).toBe('triaged')
    const moves = await movesOf(id)
    expect(moves).toMatchObject([
      { from: 'received/ongoing', to: 'triaged/ongoing', actor: { id: desk.id } },
    ])
  })

  it('should not skip a stage', async () => {
    const id = await triaged()
    const { status, body } = await move(id, administrator, { to: 'prospect' })
    expect([status, body.refusal]).toEqual([409, 'not-reachable'])
  })

  it('should need a human reply to be responded', async () => {
    const id = await triaged()
    const interaction = { enquiry: id, kind: 'email', direction: 'outbound', summary: 'Answer' }
    await payload.create({
      collection: 'interactions',
      data: { ...interaction, automatic: true, at: new Date().toISOString() } as never,
    })
    const { body } = await move(id, owner, { to: 'responded' })
    expect(body.missingForNextStage).toEqual(['interactions'])
    await api('/interactions', { token: owner.token, body: interaction })
    expect((await move(id, owner, { to: 'responded' })).status).toBe(200)
  })

  it('should go back one stage with a reason, which is kept as a note', async () => {
    const id = await triaged()
    expect((await move(id, desk, { to: 'received' })).body.refusal).toBe('reason-required')
    expect((await move(id, desk, { to: 'received', reason: 'Wrong theme' })).status).toBe(200)
    const last = (await movesOf(id)).at(-1)!
    expect(last).toMatchObject({ to: 'received/ongoing', reason: 'Wrong theme' })
    const stored = await payload.db.findOne({
      collection: 'enquiry-events',
      where: { id: { equals: last.id } },
    })
    expect(JSON.stringify(stored)).not.toContain('Wrong theme')
  })

  it('should close with what the closing needs, and reopen', async () => {
    const id = await triaged()
    const refused = await move(id, owner, { to: 'lost', reason: 'Price' })
    expect(refused.body.missingForNextStage).toEqual(['closing.lostTo'])
    expect(
      (await move(id, owner, { to: 'lost', reason: 'Price', lostTo: 'Rotterdam' })).status,
    ).toBe(200)
    expect(await find(id)).toMatchObject({ status: 'lost', closing: { lostTo: 'Rotterdam' } })
    expect((await move(id, owner, { to: 'responded' })).status).toBe(200)
    expect(await find(id)).toMatchObject({
      stage: 'responded',
      status: 'ongoing',
      closing: { reason: null, closedAt: null },
    })
  })

  it('should be delayed until a day to come, and resumed', async () => {
    const id = await triaged()
    const past = await move(id, owner, { to: 'delayed', resumeAt: '2020-01-01' })
    expect(past.body.missingForNextStage).toEqual(['resumeAt'])
    expect((await move(id, owner, { to: 'delayed', resumeAt: '2099-01-01' })).status).toBe(200)
    expect((await move(id, owner, { to: 'ongoing' })).status).toBe(200)
    expect(await find(id)).toMatchObject({ status: 'ongoing', resumeAt: null })
  })

  it('should be overridden by an administrator alone, with a reason and the guards it broke', async () => {
    const id = await newEnquiry()
    const override = { to: 'triaged', override: true, reason: 'Known investor' }
    expect((await move(id, desk, override)).status).toBe(409)
    expect((await move(id, administrator, { ...override, reason: undefined })).status).toBe(409)
    expect((await move(id, administrator, override)).status).toBe(200)
    expect((await movesOf(id))[0]?.detail).toMatchObject({
      brokenGuards: expect.arrayContaining(['classification']),
    })
  })

  it.each([
    [403, undefined],
    [403, () => editor],
    [404, () => verifier],
    [404, () => manager],
  ])('should answer %d to who may not', async (status, person) => {
    const id = await newEnquiry()
    const token = person?.().token
    const answer = await api(`/enquiries/${id}/move`, { token, body: { to: 'triaged' } })
    expect(answer.status).toBe(status)
  })

  it.each([
    ['an unknown target', { to: 'paradise' }],
    ['no target', {}],
    ['an unknown field', { to: 'triaged', stage: 'won' }],
    ['a wrong type', { to: 'lost', reason: 7 }],
    ['a list', []],
  ])('should refuse %s', async (_, body) => {
    expect((await move(await newEnquiry(), desk, body)).status).toBe(422)
  })

  it('should refuse a body that is not JSON', async () => {
    const id = await newEnquiry()
    expect((await move(id, desk, '{"to"')).status).toBe(400)
  })
})

describe('what is said to happen later', () => {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const meeting = { kind: 'meeting', direction: 'outbound', summary: 'Met in Liverpool' }

  it.each([
    ['en', /future/],
    ['ko', /미래/],
  ])('should be refused in the language of the reader: %s', async (language, words) => {
    const id = await triaged()
    const headers = { 'Accept-Language': language }
    const record = (at: string) =>
      api('/interactions', { token: owner.token, headers, body: { ...meeting, enquiry: id, at } })
    const { status, body } = await record(inMinutes(30 * 24 * 60))
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([
      { path: 'at', message: expect.stringMatching(words) },
    ])
    expect((await find(id)).ball).toBe('ours')

    const { doc } = (await record(inMinutes(3))).body
    expect((await find(id)).ball).toBe('investor')
    const path = `/interactions/${doc.id}`
    const change = (at: string) =>
      api(path, { method: 'PATCH', token: owner.token, headers, body: { at } })
    expect((await change(inMinutes(60))).body.errors[0].data.errors[0].path).toBe('at')
    expect((await change(inMinutes(-60))).status).toBe(200)
  })

  it('should be taken from the product itself, and not keep the record from being corrected', async () => {
    const at = inMinutes(60)
    const said = { ...meeting, enquiry: await triaged(), at } as never
    const { id } = await payload.create({ collection: 'interactions', data: said })
    const { status, body } = await api(`/interactions/${id}`, {
      method: 'PATCH',
      token: owner.token,
      body: { summary: 'Met online', at },
    })
    expect([status, body.doc?.summary]).toEqual([200, 'Met online'])
  })
})

/** A project of the manager’s, ready to be sent to be verified. */
async function completed(): Promise<string> {
  const id = await triaged()
  const change = async (person: Person, fields: object) =>
    expect((await edit(id, person, fields)).body).toMatchObject({ doc: { id } })
  await change(desk, { company })
  // What was refused says why.
  const reach = async (person: Person, to: string) =>
    expect((await move(id, person, { to })).body).toMatchObject({ doc: { id } })
  const reply = { enquiry: id, kind: 'call', direction: 'outbound', summary: 'Called back' }
  expect((await api('/interactions', { token: owner.token, body: reply })).status).toBe(201)
  await reach(owner, 'responded')

  const { body } = await api(`/enquiries/${id}/missing`, { token: owner.token })
  expect(body).toMatchObject({ to: 'prospect' })
  expect(body.missingForNextStage).toContain('investmentType')
  await change(owner, {
    name: 'Turbine works',
    description: 'A factory',
    investmentType: 'new-site',
    sector: 'Energy',
    activity: 'Manufacturing',
    referralSource: 'Event',
    decision: 'Board in June',
    nextActionAt: '2099-01-01T00:00:00.000Z',
  })
  await reach(owner, 'prospect')

  await change(desk, {
    projectManager: manager.id,
    clientRequirements: 'A quay',
    strategicDrivers: ['Market'],
    totalInvestment: { unknown: true },
    anySite: true,
  })
  await reach(desk, 'active-project')
  await change(manager, { proposition: { deadline: '2099-01-01T00:00:00.000Z' } })
  await reach(manager, 'proposition')

  const file = await payload.create({
    collection: 'attachments',
    // What the product finds out about the file takes the place of these.
    data: { enquiry: id, name: '', state: 'pending' },
    file: { name: 'offer.txt', data: Buffer.from('Offer'), mimetype: 'text/plain', size: 5 },
  })
  await change(manager, {
    proposition: {
      deadline: '2099-01-01T00:00:00.000Z',
      completedAt: '2026-01-01T00:00:00.000Z',
      files: [file.id],
    },
    win: {
      newJobs: 0,
      safeguardedJobs: 12,
      capitalExpenditure: 5_000_000,
      researchBudget: 0,
      siteAddress: 'Pier Head',
      landDate: '2026-01-01T00:00:00.000Z',
      evidence: [file.id],
    },
  })
  return id
}

describe('the whole way', () => {
  it('should end won, with four eyes and frozen figures', async () => {
    const id = await completed()
    expect((await move(id, owner, { to: 'verify-win' })).status).toBe(403)
    expect((await move(id, manager, { to: 'verify-win' })).status).toBe(200)
    expect((await move(id, manager, { to: 'won' })).status).toBe(403)
    expect((await move(id, verifier, { to: 'won' })).status).toBe(200)
    expect(await find(id)).toMatchObject({
      stage: 'won',
      status: 'won',
      verifier: verifier.id,
      wonFigures: { safeguardedJobs: 12, capitalExpenditure: 5_000_000 },
    })
    expect(await movesOf(id)).toHaveLength(7)
  })

  it('should be verified anew where it comes back from aftercare with other figures', async () => {
    const id = await completed()
    await move(id, manager, { to: 'verify-win' })
    await move(id, verifier, { to: 'won' })
    await edit(id, owner, { verifier: owner.id, aftercare: { offeredAt: '2026-01-01' } })
    expect((await move(id, owner, { to: 'aftercare' })).status).toBe(200)
    await edit(id, owner, { win: { safeguardedJobs: 500 } })
    expect((await move(id, owner, { to: 'won', reason: 'Not yet' })).status).toBe(200)
    expect(await find(id)).toMatchObject({
      verifier: verifier.id,
      win: { safeguardedJobs: 500 },
      wonFigures: { safeguardedJobs: 12 },
    })
  })
})

describe('a win that is to be verified', () => {
  it('should be sent back by who verifies it, with a reason', async () => {
    const id = await completed()
    await move(id, manager, { to: 'verify-win' })
    const back = { to: 'proposition', reason: 'Evidence missing' }
    expect((await move(id, verifier, back)).status).toBe(200)
    expect((await movesOf(id)).at(-1)).toMatchObject({
      to: 'proposition/ongoing',
      reason: 'Evidence missing',
    })
  })

  it('should not be verified by who has put down their part in it', async () => {
    const both = await signIn(payload, 'owner', 'verifier')
    const sender = await completed()
    await edit(sender, desk, { projectManager: both.id })
    expect((await move(sender, both, { to: 'verify-win' })).status).toBe(200)
    await edit(sender, desk, { projectManager: manager.id })
    const former = await completed()
    await edit(former, desk, { owner: both.id })
    await move(former, manager, { to: 'verify-win' })
    await edit(former, desk, { owner: owner.id })
    for (const id of [sender, former]) {
      const { status, body } = await move(id, both, { to: 'won' })
      expect([status, body.refusal]).toEqual([403, 'not-permitted'])
      expect((await move(id, verifier, { to: 'won' })).status).toBe(200)
    }
  })

  it('should not be worked on by its verifier, whatever they own elsewhere', async () => {
    const both = await signIn(payload, 'owner', 'verifier')
    await newTheme(payload, { owner: both.id, slug: 'elsewhere', name: 'Elsewhere' })
    const id = await completed()
    await move(id, manager, { to: 'verify-win' })
    const lost = { to: 'lost', reason: 'Price', lostTo: 'Rotterdam' }
    expect((await move(id, both, lost)).status).toBe(403)
    const turn = await api(`/enquiries/${id}/turn`, { token: both.token, body: { to: 'partner' } })
    expect(turn.status).toBe(404)
    const call = { enquiry: id, kind: 'call', direction: 'outbound', summary: 'Hello' }
    expect((await api('/interactions', { token: both.token, body: call })).status).toBe(404)
    expect((await move(id, both, { to: 'won' })).status).toBe(200)
  })
})

describe('an interaction that is recorded late or corrected', () => {
  const record = async (id: string, fields: object) =>
    (
      await api('/interactions', {
        token: owner.token,
        body: { enquiry: id, kind: 'call', summary: 'A call', ...fields },
      })
    ).body.doc.id as string
  const correct = (id: string, body: object) =>
    api(`/interactions/${id}`, { method: 'PATCH', token: owner.token, body })
  const clockOf = async (id: string, name: string) => {
    const where = { and: [{ enquiry: { equals: id } }, { name: { equals: name } }] }
    return (await payload.find({ collection: 'clocks', sort: '-number', where } as never)).docs[0]!
  }
  const day = 24 * 3_600_000

  it('should not reopen what was closed since', async () => {
    const id = await triaged()
    await move(id, owner, { to: 'lost', reason: 'Price', lostTo: 'Rotterdam' })
    const at = new Date(Date.now() - day).toISOString()
    await record(id, { direction: 'inbound', at })
    expect(await find(id)).toMatchObject({ status: 'lost', closing: { lostTo: 'Rotterdam' } })
    await record(id, { direction: 'inbound' })
    expect(await find(id)).toMatchObject({ status: 'ongoing', stage: 'responded' })
  })

  it('should pass the turn and stop the clock once it is said to be a reply', async () => {
    const id = await triaged()
    const call = await record(id, { direction: 'internal' })
    expect(await find(id)).toMatchObject({ ball: 'ours' })
    expect(await clockOf(id, 'firstResponse')).toMatchObject({ state: 'running' })
    expect((await correct(call, { direction: 'outbound' })).status).toBe(200)
    expect(await find(id)).toMatchObject({ ball: 'investor' })
    expect(await clockOf(id, 'firstResponse')).toMatchObject({ state: 'stopped' })
  })

  it('should give the turn back when it was no reply after all', async () => {
    const id = await triaged()
    const call = await record(id, { direction: 'outbound' })
    await correct(call, { summary: 'A long call' })
    expect(await find(id)).toMatchObject({ ball: 'investor' })
    await correct(call, { direction: 'internal' })
    expect(await find(id)).toMatchObject({ ball: 'ours' })
    await correct(call, { direction: 'outbound' })
    await api(`/interactions/${call}`, { method: 'DELETE', token: desk.token })
    expect(await find(id)).toMatchObject({ ball: 'ours' })
  })

  it('should take the turn along to the enquiry that it was about', async () => {
    const [wrong, right] = [await triaged(), await triaged()]
    const call = await record(wrong, { direction: 'outbound' })
    await correct(call, { enquiry: right })
    expect(await find(wrong)).toMatchObject({ ball: 'ours' })
    expect(await find(right)).toMatchObject({ ball: 'investor' })
  })
})

describe('a copy', () => {
  it('should not be made of what the desk keeps', async () => {
    const id = await newEnquiry()
    const { status } = await api(`/enquiries/${id}/duplicate`, {
      method: 'POST',
      token: administrator.token,
    })
    expect(status).toBe(404)
    const { deskCollections } = await import('@/collections/desk/deskCollections')
    for (const { slug } of deskCollections) {
      const { config } = payload.collections[slug as 'enquiries']
      expect([slug, config.disableDuplicate]).toEqual([slug, true])
    }
  })
})

describe('a new owner', () => {
  it('should be told, and the history say so', async () => {
    const id = await newEnquiry()
    await edit(id, desk, { owner: manager.id })
    const { docs } = await payload.find({
      collection: 'outgoing-mail',
      where: { and: [{ enquiry: { equals: id } }, { to: { equals: manager.email } }] },
    })
    expect(docs).toHaveLength(1)
    const events = await payload.find({
      collection: 'enquiry-events',
      where: { and: [{ enquiry: { equals: id } }, { type: { equals: 'assigned' } }] },
    })
    expect(events.docs).toMatchObject([{ from: owner.id, to: manager.id }])
  })
})

describe('a theme that is only suggested', () => {
  const hinted = () =>
    newEnquiry({ themes: [], subject: 'A question', message: 'Who deals with turbines here?' })
  const take = (id: string, person: Person) =>
    api(`/enquiries/${id}/take-suggestion`, { method: 'POST', token: person.token })

  beforeAll(() =>
    // A weak hint: it suggests, and does not decide.
    payload.update({ collection: 'themes', id: theme, data: { lexiconEn: ['~turbines'] } }),
  )
  afterAll(() => payload.update({ collection: 'themes', id: theme, data: { lexiconEn: [] } }))

  it('should be kept with the decision, and decide nothing', async () => {
    expect(await find(await hinted())).toMatchObject({
      themes: [],
      routing: { decidedBy: 'desk', theme: null, suggestedTheme: theme },
    })
    const plain = await find(await newEnquiry({ themes: [], message: 'Hello' }))
    expect(plain.routing?.suggestedTheme ?? null).toBeNull()
  })

  it('should be taken by the desk at once, and be suggested no more', async () => {
    const id = await hinted()
    expect((await take(id, owner)).status).toBe(403)
    expect((await take(id, desk)).body.doc).toMatchObject({ themes: [theme], owner: owner.id })
    const taken = await find(id)
    expect(taken).toMatchObject({ owner: owner.id, routing: { decidedBy: 'explicit', theme } })
    expect(taken.routing?.suggestedTheme ?? null).toBeNull()
    expect(await take(id, desk)).toMatchObject({ status: 409 })
  })
})

describe('routing anew', () => {
  it('should be for the desk, and keep the history', async () => {
    const id = await newEnquiry({ owner: manager.id })
    expect(
      (await api(`/enquiries/${id}/route`, { method: 'POST', token: owner.token })).status,
    ).toBe(403)
    const { body } = await api(`/enquiries/${id}/route`, { method: 'POST', token: desk.token })
    expect(body.doc.owner).toBe(owner.id)
  })
})
