import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let desk: Awaited<ReturnType<typeof signIn>>
let ada: Awaited<ReturnType<typeof signIn>>
let ben: Awaited<ReturnType<typeof signIn>>
let theme: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = await signIn(payload, 'desk')
  ada = await signIn(payload, 'owner')
  ben = await signIn(payload, 'owner')
  const { id } = await payload.create({
    collection: 'themes',
    data: {
      slug: 'net-zero',
      name: 'Net Zero',
      lexiconEn: ['hydrogen'],
      lexiconKo: ['수소'],
      owners: [ada.id, ben.id],
      _status: 'published',
    },
  })
  theme = id
})
afterAll(() => stop())

const days = (from: number, to: number, cover?: string) => {
  const at = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString()
  return { from: at(from), to: at(to), ...(cover && { cover }) }
}

const setUser = (id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'users', id, data })

beforeEach(async () => {
  for (const { id } of [ada, ben, desk]) {
    await setUser(id, { absences: [], capacity: null })
    await payload.db.updateOne({ collection: 'users', id, data: { handedOverAt: null } })
  }
  for (const collection of ['enquiries', 'routing-rules', 'routing-pools'] as const) {
    const deletedAt = new Date().toISOString()
    await payload.db.updateMany({ collection, data: { deletedAt }, where: {} })
  }
  await payload.db.deleteMany({ collection: 'outgoing-mail', where: {} })
})

const preview = (body: unknown, token: string | undefined = desk.token, query = '') =>
  api(`/routing/preview${query}`, { token, body })

const receive = async (data: Record<string, unknown> = {}) => {
  const body = { channel: 'phone', message: 'A call about hydrogen', themes: [theme], ...data }
  const made = await api('/enquiries', { token: desk.token, body })
  expect(made.status).toBe(201)
  return made.body.doc
}

const ownerOf = async (id: string) =>
  (await payload.findByID({ collection: 'enquiries', id, depth: 0 })).owner

const reroute = async (id: string) => {
  const { body } = await api(`/enquiries/${id}/route`, { method: 'POST', token: desk.token })
  return body.doc
}

describe('the preview', () => {
  it('should say where an enquiry would go and why, and write nothing', async () => {
    const { status, body } = await preview({
      subject: '수소',
      message: '수소 선박에 투자하고 싶습니다.',
      language: 'ko',
      country: 'KR',
      channel: 'form',
      organisation: 'Hanbit',
      email: 'kim@hanbit.co.kr',
      themes: ['net-zero'],
      investment: 5_000_000,
    })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['decision', 'trace'])
    expect(Object.keys(body.decision).sort()).toEqual(
      ['confidence', 'decidedBy', 'owner', 'pool', 'priority', 'sentence', 'theme'].sort(),
    )
    expect(body.decision).toMatchObject({
      theme: 'net-zero',
      owner: { id: ada.id },
      pool: null,
      priority: 'normal',
      decidedBy: 'explicit',
      confidence: 1,
    })
    expect((await payload.count({ collection: 'enquiries' })).totalDocs).toBe(0)
    expect((await payload.count({ collection: 'outgoing-mail' })).totalDocs).toBe(0)
  })

  it('should give a theme that is only suggested to the desk', async () => {
    const { body } = await preview({ message: 'hydrogen' })
    expect(body.decision).toMatchObject({ theme: 'net-zero', owner: null, decidedBy: 'desk' })
    expect((await preview({})).body.decision).toMatchObject({ theme: null, decidedBy: 'desk' })
  })

  it('should agree with what then happens', async () => {
    const { body } = await preview({ channel: 'phone', message: 'hydrogen', themes: ['net-zero'] })
    const enquiry = await receive({ message: 'hydrogen' })
    expect(enquiry.routing.sentence).toEqual(body.decision.sentence)
    expect(enquiry.routing.trace).toEqual(body.trace)
    expect(enquiry.routing.candidates).toEqual([
      expect.objectContaining({ id: ada.id, load: 0, absence: null, verdict: 'available' }),
    ])
  })

  it('should be for the desk and administrators', async () => {
    expect((await preview({}, ada.token)).status).toBe(403)
    expect((await api('/routing/preview', { body: {} })).status).toBe(403)
    const { token } = await signIn(payload, 'administrator')
    expect((await preview({}, token)).status).toBe(200)
  })

  it.each([
    [{ colour: 'red' }, 'colour'],
    [{ country: 'XX' }, 'country'],
    [{ channel: 'pigeon' }, 'channel'],
    [{ investment: -1 }, 'investment'],
    [{ themes: 'net-zero' }, 'themes'],
    [{ themes: ['no-such-theme'] }, 'themes'],
    [[], ''],
  ])('should refuse %j in the reader’s language', async (body, field) => {
    const en = await preview(body)
    expect(en.status).toBe(422)
    expect(en.headers.get('content-type')).toContain('application/problem+json')
    expect(en.body.errors[0]).toMatchObject({ field })
    const ko = await preview(body, desk.token, '?locale=ko')
    expect(ko.body.errors[0].detail).toMatch(/[가-힣]/)
    expect(ko.body.title).toMatch(/[가-힣]/)
  })
})

describe('an absence', () => {
  it('should send new enquiries to the cover, and those over capacity further', async () => {
    await setUser(ada.id, { absences: [days(-1, 1, desk.id)] })
    const covered = await receive()
    expect(covered.owner.id ?? covered.owner).toBe(desk.id)
    expect(covered.routing.sentence.en).toContain('who stands in for')
    await setUser(desk.id, { capacity: 1 })
    expect(await ownerOf((await receive()).id)).toBe(ben.id)
    await setUser(ben.id, { capacity: 1 })
    const left = await receive()
    expect(left).toMatchObject({ owner: null, routing: { decidedBy: 'desk' } })
  })

  it.each([
    ['an end before its beginning', () => ({ absences: [days(3, 1)] }), 'absences.0.to'],
    ['oneself as cover', () => ({ absences: [days(1, 3, ada.id)] }), 'absences.0.cover'],
    ['two at once', () => ({ absences: [days(1, 3), days(2, 4)] }), 'absences.1.from'],
    ['a negative capacity', () => ({ capacity: -1 }), 'capacity'],
    ['half an enquiry of capacity', () => ({ capacity: 1.5 }), 'capacity'],
  ])('should be refused with %s, in both languages', async (_, data, path) => {
    const { token } = await signIn(payload, 'administrator')
    for (const [locale, words] of [
      ['en', /[a-z]{3}/],
      ['ko', /[가-힣]/],
    ] as const) {
      const { status, body } = await api(`/users/${ada.id}`, {
        method: 'PATCH',
        token,
        body: data(),
        headers: { 'Accept-Language': locale },
      })
      expect(status).toBe(400)
      const [error] = body.errors[0].data.errors
      expect(error.path).toBe(path)
      expect(error.message).toMatch(words)
    }
  })

  it('should be refused when covers make a circle on common days, and only then', async () => {
    await setUser(ben.id, { absences: [days(1, 5, desk.id)] })
    await setUser(desk.id, { absences: [days(4, 9, ada.id)] })
    await expect(setUser(ada.id, { absences: [days(5, 7, ben.id)] })).rejects.toThrow(
      /absences|Cover/i,
    )
    await setUser(ada.id, { absences: [days(6, 7, ben.id)] })
  })

  it('should be refused with a cover who cannot answer or is not there', async () => {
    const editor = await signIn(payload, 'editor')
    const gone = await signIn(payload, 'owner')
    await setUser(gone.id, { deletedAt: new Date().toISOString() })
    for (const cover of [editor.id, gone.id]) {
      await expect(setUser(ada.id, { absences: [days(1, 2, cover)] })).rejects.toThrow()
    }
  })

  it('should be kept by oneself, capacity by the desk', async () => {
    const body = { absences: [days(1, 2, ben.id)], capacity: 3 }
    const { status } = await api(`/users/${ada.id}`, { method: 'PATCH', token: ada.token, body })
    expect(status).toBe(200)
    const saved = await payload.findByID({ collection: 'users', id: ada.id, depth: 0 })
    expect(saved.absences).toHaveLength(1)
    expect(saved.capacity ?? null).toBeNull()
  })
})

describe('a pool', () => {
  const makePool = async (strategy: 'least-load' | 'round-robin') => {
    const members = [ada.id, ben.id, desk.id]
    const pool = await payload.create({
      collection: 'routing-pools',
      data: { name: 'Korea', members, strategy },
    })
    await payload.create({
      collection: 'routing-rules',
      data: {
        name: 'Korean calls',
        order: 1,
        enabled: true,
        conditions: { channels: ['phone'] },
        outcome: { pool: pool.id },
      },
    })
    return members
  }

  it('should give everybody as many turns, however many come at once', async () => {
    const members = await makePool('round-robin')
    const made = await Promise.all(Array.from({ length: 9 }, () => receive()))
    const owners = await Promise.all(made.map(({ id }) => ownerOf(id)))
    for (const member of members) {
      expect(owners.filter((owner) => owner === member)).toHaveLength(3)
    }
    const before = await payload.find({ collection: 'counters', overrideAccess: true })
    await preview({ channel: 'phone' })
    expect(await payload.find({ collection: 'counters', overrideAccess: true })).toEqual(before)
  })

  it('should give to the least load for their capacity', async () => {
    await makePool('least-load')
    await setUser(ada.id, { capacity: 4 })
    await setUser(ben.id, { capacity: 2 })
    await setUser(desk.id, { absences: [days(0, 0)] })
    const owners = []
    for (let n = 0; n < 6; n++) owners.push(await ownerOf((await receive()).id))
    expect(owners.filter((owner) => owner === ada.id)).toHaveLength(4)
    expect(owners.filter((owner) => owner === ben.id)).toHaveLength(2)
    const full = await receive()
    expect(full.routing.pool ?? null).toBeNull()
    expect(full.owner).toBeNull()
  })

  it('should choose the same again when nothing has changed', async () => {
    await makePool('least-load')
    await setUser(desk.id, { absences: [days(0, 0)] })
    const made = [await receive(), await receive()]
    for (const { id } of made) {
      const before = await ownerOf(id)
      expect((await reroute(id)).owner).toBe(before)
    }
  })
})

describe('routing anew', () => {
  it('should not count an enquiry against whoever has it', async () => {
    await setUser(ada.id, { capacity: 1 })
    const { id, owner } = await receive()
    expect(owner).toMatchObject({ id: ada.id })
    const rerouted = await reroute(id)
    expect(rerouted.owner).toBe(ada.id)
    expect(rerouted.routing.candidates).toMatchObject([{ id: ada.id, load: 0, capacity: 1 }])
    expect(await ownerOf((await receive()).id)).toBe(ben.id)
  })

  it('should count all that is open against the owner of a closed one', async () => {
    await setUser(ada.id, { capacity: 1 })
    const { id } = await receive()
    await payload.db.updateOne({ collection: 'enquiries', id, data: { status: 'lost' } })
    expect(await ownerOf((await receive()).id)).toBe(ada.id)
    expect((await reroute(id)).owner).toBe(ben.id)
  })
})

describe('a routing rule', () => {
  const save = (rule: Record<string, unknown>, locale = 'en') =>
    api('/routing-rules', {
      token: desk.token,
      body: { name: 'A rule', order: 1, enabled: false, ...rule },
      headers: { 'Accept-Language': locale },
    })
  const conditions = { channels: ['phone'] }

  it.each([
    ['no condition', () => ({ outcome: { toDesk: true } }), 'conditions'],
    ['no outcome', () => ({ conditions }), 'outcome'],
    [
      'an unknown country',
      () => ({ conditions: { countries: ['KR', 'XX'] }, outcome: { toDesk: true } }),
      'conditions.countries',
    ],
    [
      'a word that matches nothing',
      () => ({ conditions: { words: ['*'] }, outcome: { toDesk: true } }),
      'conditions.words',
    ],
    [
      'the desk and an owner',
      () => ({ conditions, outcome: { toDesk: true, owner: ada.id } }),
      'outcome.owner',
    ],
    [
      'an owner and a pool',
      () => ({ conditions, outcome: { owner: ada.id, pool: ada.id } }),
      'outcome.pool',
    ],
    [
      'a negative sum',
      () => ({ conditions: { minimumInvestment: -1 }, outcome: { toDesk: true } }),
      'conditions.minimumInvestment',
    ],
  ])('should be refused with %s, in both languages', async (_, rule, path) => {
    for (const [locale, words] of [
      ['en', /[a-z]{3}/],
      ['ko', /[가-힣]/],
    ] as const) {
      const { status, body } = await save(rule(), locale)
      expect(status).toBe(400)
      expect(body.errors[0].data.errors[0]).toMatchObject({
        path,
        message: expect.stringMatching(words),
      })
    }
  })

  it('should be refused with an owner who may not work on enquiries', async () => {
    const { id } = await signIn(payload, 'editor')
    expect((await save({ conditions, outcome: { owner: id } })).status).toBe(400)
    expect((await save({ conditions, outcome: { owner: ada.id } })).status).toBe(201)
  })

  it('should be saved when it only sets a priority', async () => {
    expect((await save({ conditions, outcome: { priority: 'high' } })).status).toBe(201)
  })
})

describe('a hand-over', () => {
  const run = async () => {
    const { handOver } = await import('@/jobs/handOver')
    return handOver.round(payload)
  }
  const mails = async () =>
    (await payload.find({ collection: 'outgoing-mail', where: { kind: { equals: 'hand-over' } } }))
      .docs

  it('should move open enquiries once, with one brief, and bring them back with a list', async () => {
    const [one, two, closed] = [await receive(), await receive(), await receive()]
    await api(`/enquiries/${closed.id}/move`, {
      token: desk.token,
      body: { to: 'spam', reason: 'Sells pills' },
    })
    expect(await run()).toBe(0)

    await setUser(ada.id, { absences: [days(-1, 1, ben.id)] })
    const done = await Promise.all([run(), run(), run()])
    expect(done.reduce((a, b) => a + b)).toBe(1)
    await run()
    expect(await Promise.all([one, two, closed].map(({ id }) => ownerOf(id)))).toEqual([
      ben.id,
      ben.id,
      ada.id,
    ])
    const [brief, ...others] = await mails()
    expect(others).toEqual([])
    expect(brief).toMatchObject({ to: ben.email, automatic: 'auto-generated' })
    expect(brief!.text).toContain(one.reference)
    expect(brief!.text).toContain(two.reference)
    expect(brief!.text).not.toContain(closed.reference)

    const stays = await receive()
    await payload.update({ collection: 'enquiries', id: two.id, data: { owner: desk.id } })
    await setUser(ada.id, { absences: [days(-3, -1, ben.id)] })
    expect((await Promise.all([run(), run()])).reduce((a, b) => a + b)).toBe(1)
    expect(await run()).toBe(0)
    expect(await Promise.all([one, two, stays].map(({ id }) => ownerOf(id)))).toEqual([
      ada.id,
      desk.id,
      ben.id,
    ])
    const list = (await mails()).filter(({ to }) => to === ada.email)
    expect(list).toHaveLength(1)
    expect(list[0]!.text).toContain(one.reference)
    expect(list[0]!.text).not.toContain(two.reference)

    const { docs } = await payload.find({
      collection: 'enquiry-events',
      where: { and: [{ enquiry: { equals: one.id } }, { type: { equals: 'assigned' } }] },
      sort: 'sequence',
    })
    expect(docs.map(({ from, to }) => [from, to])).toEqual([
      [ada.id, ben.id],
      [ben.id, ada.id],
    ])
    const { body } = await api(`/enquiries/${one.id}/events/verify`, { token: desk.token })
    expect(body.ok).toBe(true)
  })

  it('should follow the chain of covers, and go back to whose it is', async () => {
    const enquiry = await receive()
    await setUser(ada.id, { absences: [days(-1, 5, ben.id)] })
    await run()
    await setUser(ben.id, { absences: [days(-1, 1, desk.id)] })
    await run()
    expect(await ownerOf(enquiry.id)).toBe(desk.id)
    await setUser(ada.id, { absences: [] })
    await run()
    expect(await ownerOf(enquiry.id)).toBe(ada.id)
  })

  it('should go to the desk’s queue when nobody covers', async () => {
    const enquiry = await receive()
    await setUser(ada.id, { language: 'ko', absences: [days(-1, 5)] })
    await run()
    expect((await ownerOf(enquiry.id)) ?? null).toBeNull()
    expect((await mails()).map(({ to }) => to)).toEqual([desk.email])
    await setUser(ada.id, { absences: [] })
    await run()
    expect(await ownerOf(enquiry.id)).toBe(ada.id)
    expect((await mails()).find(({ to }) => to === ada.email)?.subject).toContain('업무 복귀')
  })
})

describe('a hand-over to a cover who has no room for all', () => {
  const run = async () => {
    const { handOver } = await import('@/jobs/handOver')
    return handOver.round(payload)
  }
  const mails = async () =>
    (await payload.find({ collection: 'outgoing-mail', where: { kind: { equals: 'hand-over' } } }))
      .docs

  it('should fill the cover up, leave the rest to the desk and tell both why', async () => {
    const enquiries = [await receive(), await receive(), await receive()]
    // One that the cover has already.
    await receive({ owner: ben.id })
    await setUser(ben.id, { capacity: 2 })
    await setUser(ada.id, { absences: [days(-1, 1, ben.id)] })
    await run()
    expect(await Promise.all(enquiries.map(({ id }) => ownerOf(id)))).toEqual([ben.id, null, null])

    const briefs = await mails()
    expect(briefs.map(({ to }) => to).sort()).toEqual([ben.email, desk.email].sort())
    const toDesk = briefs.find(({ to }) => to === desk.email)!
    expect(toDesk.text).toMatch(/was passed over: at full capacity \(2 of 2 open\)/)
    expect(toDesk.text).toContain(enquiries[1].reference)
    expect(toDesk.text).not.toContain(enquiries[0].reference)
    const { docs } = await payload.find({
      collection: 'enquiry-events',
      where: { and: [{ enquiry: { equals: enquiries[1].id } }, { type: { equals: 'assigned' } }] },
    })
    expect(docs).toMatchObject([{ detail: { passedOver: [{ id: ben.id, verdict: 'full' }] } }])

    await setUser(ada.id, { absences: [] })
    await run()
    expect(await Promise.all(enquiries.map(({ id }) => ownerOf(id)))).toEqual(
      enquiries.map(() => ada.id),
    )
  })

  it('should count for the next what it gave to the first', async () => {
    const carl = await signIn(payload, 'owner')
    const one = await receive()
    const two = await receive({ owner: ben.id })
    await setUser(carl.id, { capacity: 1 })
    await setUser(ada.id, { absences: [days(-1, 1, carl.id)] })
    await setUser(ben.id, { absences: [days(-1, 1, carl.id)] })
    await run()
    const owners = await Promise.all([one, two].map(({ id }) => ownerOf(id)))
    expect(owners.filter((id) => id === carl.id)).toHaveLength(1)
    expect(owners.filter((id) => (id ?? null) === null)).toHaveLength(1)
  })

  it('should follow the chain past a cover who is away to one who has room', async () => {
    const enquiry = await receive()
    await setUser(ben.id, { absences: [days(-1, 1, desk.id)] })
    await setUser(ada.id, { absences: [days(-1, 1, ben.id)] })
    await run()
    expect(await ownerOf(enquiry.id)).toBe(desk.id)
  })
})

describe('a hand-over of somebody who manages projects', () => {
  const run = async () => {
    const { handOver } = await import('@/jobs/handOver')
    return handOver.round(payload)
  }
  const managers = (ids: string[]) =>
    Promise.all(
      ids.map(
        async (id) =>
          (await payload.findByID({ collection: 'enquiries', id, depth: 0 })).projectManager,
      ),
    )

  it('should pass the role on for open and won enquiries, and bring it back', async () => {
    const owner = ben.id
    const made: string[] = []
    for (const status of ['ongoing', 'won', 'lost', 'ongoing']) {
      const { id } = await receive({ owner, projectManager: ada.id })
      await payload.db.updateOne({ collection: 'enquiries', id, data: { status } as never })
      made.push(id)
    }
    await setUser(ben.id, { capacity: 0 })
    await setUser(ada.id, { absences: [days(-1, 1, ben.id)] })
    await run()
    expect(await managers(made)).toEqual([ben.id, ben.id, ada.id, ben.id])
    const { docs } = await payload.find({ collection: 'outgoing-mail', sort: 'createdAt' })
    const [brief] = docs.filter(({ kind }) => kind === 'hand-over')
    expect(brief).toMatchObject({
      to: ben.email,
      text: expect.stringMatching(/Project manager of/),
    })

    // Whom staff name meanwhile stays.
    await payload.update({
      collection: 'enquiries',
      id: made[3]!,
      data: { projectManager: desk.id },
    })
    await setUser(ada.id, { absences: [] })
    await run()
    expect(await managers(made)).toEqual([ada.id, ada.id, ada.id, desk.id])
    const { body } = await api(`/enquiries/${made[0]}/events/verify`, { token: desk.token })
    expect(body.ok).toBe(true)
  })

  it('should leave the role where nobody covers', async () => {
    const { id } = await receive({ projectManager: ada.id })
    await setUser(ada.id, { absences: [days(-1, 1)] })
    await run()
    expect(await managers([id])).toEqual([ada.id])
  })
})

describe('a replay', () => {
  const replay = (body: unknown, { token = desk.token, accept = 'application/json' } = {}) =>
    api('/routing/replay', { token, body, headers: { Accept: accept } })
  const from = () => new Date(Date.now() - 3_600_000).toISOString()
  const to = () => new Date(Date.now() + 3_600_000).toISOString()

  it('should decide as it happened by the same rules, and write nothing', async () => {
    const made = [
      await receive(),
      await receive({ themes: [], message: 'We invest in hydrogen, hydrogen ships and fuel.' }),
      await receive({ themes: [], message: 'Please call me.' }),
    ]
    const { id } = await receive()
    const deletedAt = new Date().toISOString()
    await payload.db.updateOne({ collection: 'enquiries', id, data: { deletedAt } })
    const events = await payload.count({ collection: 'enquiry-events' })
    const { status, body } = await replay({ from: from(), to: to() })
    expect(status).toBe(200)
    expect(body.enquiries.map(({ id }: { id: string }) => id)).toEqual(made.map(({ id }) => id))
    expect(body.enquiries[0]).toMatchObject({
      decision: { theme: 'net-zero', owner: { id: ada.id }, decidedBy: 'explicit' },
      happened: { theme: 'net-zero', owner: { id: ada.id }, decidedBy: 'explicit' },
      changed: [],
    })
    expect(body.summary).toMatchObject({ enquiries: 3, changed: { any: 0, owner: 0, theme: 0 } })
    expect(body.summary.ruleSetVersion).toBe(made[0].routing.ruleSetVersion)
    expect(await payload.count({ collection: 'enquiry-events' })).toEqual(events)
  })

  it('should say who would have got what by a draft, and the loads', async () => {
    await receive()
    await receive({ channel: 'event' })
    const rules = [{ conditions: { channels: ['event'] }, outcome: { owner: ben.id } }]
    const { body } = await replay({ from: from(), to: to(), rules })
    expect(body.enquiries.map(({ changed }: { changed: string[] }) => changed)).toEqual([
      [],
      ['owner'],
    ])
    expect(body.summary.changed).toEqual({ any: 1, owner: 1, theme: 0 })
    const loads = Object.fromEntries(
      body.summary.loads.map((each: { owner: { id: string } }) => [each.owner.id, each]),
    )
    expect(loads[ada.id]).toMatchObject({ replayed: 1, happened: 2 })
    expect(loads[ben.id]).toMatchObject({ replayed: 1, happened: 0, highestLoad: 1 })
  })

  it('should respect absences of the day and capacities of the draft’s world', async () => {
    await receive()
    await receive()
    await setUser(ada.id, { capacity: 1 })
    const { body } = await replay({ from: from(), to: to() })
    expect(
      body.enquiries.map(
        ({ decision }: { decision: { owner: { id: string } } }) => decision.owner.id,
      ),
    ).toEqual([ada.id, ben.id])
    await setUser(ada.id, { capacity: null, absences: [days(-1, 1, desk.id)] })
    const away = await replay({ from: from(), to: to() })
    expect(away.body.summary.loads[0]).toMatchObject({ owner: { id: desk.id }, replayed: 2 })
  })

  it('should come line by line when asked so, and hold for an empty time', async () => {
    await receive()
    const accept = 'application/x-ndjson'
    const { body, headers } = await replay({ from: from(), to: to() }, { accept })
    expect(headers.get('content-type')).toBe(accept)
    const lines = String(body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(2)
    expect(lines[1].summary).toMatchObject({ enquiries: 1 })
    const empty = await replay({ from: '2019-01-01', to: '2019-02-01' })
    expect(empty.body).toMatchObject({ enquiries: [], summary: { enquiries: 0 } })
  })

  it.each([
    [{}, 'from'],
    [{ from: '2026-02-01', to: '2026-01-01' }, 'to'],
    [{ from: '2026-01-01', to: '2026-02-01', speed: 2 }, 'speed'],
    [{ from: '2026-01-01', to: '2026-02-01', rules: [{}] }, 'rules.0.conditions'],
    [
      {
        from: '2026-01-01',
        to: '2026-02-01',
        rules: [{ conditions: { countries: ['XX'] }, outcome: { theme: 'no-such' } }],
      },
      'rules.0.conditions.countries',
    ],
  ])('should refuse %j', async (body, field) => {
    const answer = await replay(body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].field).toBe(field)
  })

  it('should be for the desk and administrators', async () => {
    expect((await replay({ from: from(), to: to() }, { token: ada.token })).status).toBe(403)
  })
})
