import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'

import { api } from '../support/api'
import { askRaw } from '../support/askRaw'
import { bootPayload } from '../support/bootPayload'
import { newRecord } from '../support/newRecord'
import { isFromMemory, publishedReader, type PublishedReader } from '../support/publishedReader'
import { mountApp } from '../support/serveApp'
import { signIn } from '../support/signIn'
import { startWorker, type Worker } from '../support/startWorker'
import { until } from '../support/until'

let payload: Payload
let stop: () => Promise<void>
let reader: PublishedReader
let worker: Worker
let administrator: string

/** A web of published records: an asset of a theme, at a site of an organisation, with a picture. */
const ids = {} as Record<
  'asset' | 'contact' | 'draft' | 'media' | 'organisation' | 'site' | 'target' | 'theme',
  string
>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  reader = await publishedReader(payload)
  worker = await startWorker()
  administrator = (await signIn(payload, 'administrator')).token
  const create = async (slug: CollectionSlug, data: object) =>
    String((await payload.create({ collection: slug, data: data as never })).id)
  const publish = (slug: 'assets' | 'organisations' | 'sites' | 'targets' | 'themes', more = {}) =>
    create(slug, { ...newRecord(slug, `a-${slug}`), _status: 'published', ...more })
  const image = { width: 8, height: 8, channels: 3, background: 'navy' } as const
  const data = await sharp({ create: image }).png().toBuffer()
  const file = { data, mimetype: 'image/png', name: 'dock.png', size: data.length }
  ids.media = (await payload.create({ collection: 'media', data: { alt: 'A dock' }, file })).id
  ids.organisation = await publish('organisations')
  ids.site = await publish('sites', { organisations: [ids.organisation], image: ids.media })
  ids.theme = await publish('themes', { summary: 'In English' })
  ids.draft = await create('themes', { ...newRecord('themes', 'a-draft'), _status: 'draft' })
  ids.asset = await publish('assets', {
    theme: ids.theme,
    secondaryThemes: [ids.draft],
    site: ids.site,
  })
  ids.target = await publish('targets')
  await payload.updateGlobal({
    slug: 'contact',
    data: { email: 'first@example.org', organisation: ids.organisation },
  })
})
afterAll(async () => {
  await worker.stop()
  await reader.stop()
  await stop()
})

const asset = () => `/assets/${ids.asset}?depth=3&locale=ko`
const target = () => `/targets/${ids.target}`

type Find = Payload['db']['find']

/** Has each query of the database go through `around`, until what is answered is called. */
function interceptFind(
  around: (collection: string, find: () => ReturnType<Find>) => ReturnType<Find>,
): () => void {
  const { db } = payload
  const { find } = db
  db.find = ((args) => around(args.collection, () => find.call(db, args))) as Find
  return () => void (db.find = find)
}

/** In memory afterwards, and so far the same as in the database. */
async function keep(path: string): Promise<string> {
  await reader.read(path)
  const kept = await reader.read(path)
  expect({ path, isFromMemory: isFromMemory(kept) }).toEqual({ path, isFromMemory: true })
  expect(kept.body.toString()).toBe((await reader.readFresh(path)).body.toString())
  return kept.body.toString()
}

const editTarget = (label: string) =>
  payload.update({ collection: 'targets', id: ids.target, data: { label, _status: 'published' } })

const patch = async (path: string, body: object) => {
  const { status } = await api(path, { method: 'PATCH', token: administrator, body })
  expect(status).toBe(200)
}

const purgeable = async (name: string): Promise<string> => {
  const data = { ...newRecord('organisations', name), _status: 'published' }
  return (await payload.create({ collection: 'organisations', data: data as never })).id
}

type Write = [what: string, path: () => string, write: () => Promise<unknown>]

describe('an answer', () => {
  it.each<Write>([
    ['an edit of what it is about', target, () => editTarget('Edited')],
    [
      'an edit of what it leads to over two relations',
      asset,
      () =>
        payload.update({
          collection: 'organisations',
          id: ids.organisation,
          data: { name: 'Renamed', _status: 'published' },
        }),
    ],
    [
      'an edit of a picture on the way',
      asset,
      () => payload.update({ collection: 'media', id: ids.media, data: { alt: 'A quay' } }),
    ],
    [
      'the publication of a draft that it names',
      asset,
      () => payload.update({ collection: 'themes', id: ids.draft, data: { _status: 'published' } }),
    ],
    [
      'the withdrawal of what it names',
      asset,
      () => payload.update({ collection: 'themes', id: ids.draft, data: { _status: 'draft' } }),
    ],
    [
      'an edit in the language that it falls back to',
      asset,
      () =>
        payload.update({
          collection: 'themes',
          id: ids.theme,
          data: { summary: 'Otherwise in English', _status: 'published' },
        }),
    ],
    [
      'a translation that there was not',
      asset,
      () =>
        payload.update({
          collection: 'themes',
          id: ids.theme,
          locale: 'ko',
          data: { name: '테마', summary: '한국어로', _status: 'published' },
        }),
    ],
    [
      'an edit of a global',
      () => '/globals/contact',
      () => payload.updateGlobal({ slug: 'contact', data: { email: 'second@example.org' } }),
    ],
    [
      'an edit of what a global names',
      () => '/globals/contact',
      () => patch(`/organisations/${ids.organisation}`, { name: 'By the API' }),
    ],
    ['a new record', () => '/organisations/count', () => purgeable('a-new-one')],
    [
      'a way into the trash and out of it',
      () => `${asset()}&populate[sites][name]=true`,
      async () => {
        await api(`/sites/${ids.site}`, { method: 'DELETE', token: administrator })
        const without = await keep(`${asset()}&populate[sites][name]=true`)
        expect(without).not.toContain('a-sites')
        const where = `trash=true&where[id][equals]=${ids.site}`
        await patch(`/sites?${where}`, { deletedAt: null, name: 'Back', _status: 'published' })
      },
    ],
    [
      'what somebody restores of earlier versions',
      target,
      async () => {
        const { docs } = await payload.findVersions({
          collection: 'targets',
          where: { parent: { equals: ids.target } },
        })
        await payload.restoreVersion({ collection: 'targets', id: docs.at(-1)!.id })
      },
    ],
    [
      'what is done past all hooks',
      target,
      () =>
        payload.db.updateOne({
          collection: 'targets',
          id: ids.target,
          data: { value: 42 },
        }),
    ],
  ])('should be dropped by %s', async (_, pathOf, write) => {
    const path = pathOf()
    const before = await keep(path)
    await write()
    const after = await reader.read(path)
    expect(after.body.toString()).not.toBe(before)
    expect(after.body.toString()).toBe((await reader.readFresh(path)).body.toString())
  })

  it('should be dropped by a deletion for good', async () => {
    const id = await purgeable('to-be-purged')
    await payload.update({
      collection: 'sites',
      id: ids.site,
      data: { organisations: [ids.organisation, id], _status: 'published' },
    })
    const path = asset()
    expect(await keep(path)).toContain('to-be-purged')
    expect(await keep(`/organisations/${id}`)).toContain('to-be-purged')
    await payload.delete({ collection: 'organisations', id })
    const after = (await reader.read(path)).body.toString()
    expect(after).toBe((await reader.readFresh(path)).body.toString())
    expect(after).not.toContain('to-be-purged')
    expect((await reader.read(`/organisations/${id}`)).status).toBe(404)
  })

  it('should be dropped when a scheduled publication comes to be', async () => {
    const data = { ...newRecord('targets', 'tomorrow'), _status: 'draft' }
    const { id } = await payload.create({ collection: 'targets', data: data as never })
    const path = '/targets?where[slug][equals]=tomorrow'
    expect(await keep(path)).toContain('"totalDocs":0')
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'targets', value: id } },
    })
    expect(await keep(path)).toContain('"totalDocs":0')
    await payload.jobs.run({ silent: true, allQueues: true })
    expect((await reader.read(path)).body.toString()).toContain('"totalDocs":1')
  })
})

describe('an answer should stay', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'when a draft is saved',
      () =>
        payload.update({
          collection: 'targets',
          id: ids.target,
          draft: true,
          data: { label: 'Not yet' },
        }),
    ],
    [
      'when something else changes',
      () =>
        payload.update({
          collection: 'organisations',
          id: ids.organisation,
          data: { name: 'Unrelated', _status: 'published' },
        }),
    ],
    ['when somebody signs in', () => signIn(payload, 'desk')],
    [
      'when the desk works',
      () => payload.create({ collection: 'companies', data: { name: 'Investors Ltd' } as never }),
    ],
    [
      'when a write is rolled back',
      async () => {
        const transactionID = (await payload.db.beginTransaction())!
        const data = { value: 666 }
        const req = { transactionID }
        await payload.db.updateOne({ collection: 'targets', id: ids.target, data, req })
        await payload.db.rollbackTransaction(transactionID)
      },
    ],
  ])('%s', async (_, write) => {
    const before = await keep(target())
    await write()
    const after = await reader.read(target())
    expect(isFromMemory(after)).toBe(true)
    expect(after.body.toString()).toBe(before)
    expect(after.body.toString()).toBe((await reader.readFresh(target())).body.toString())
  })
})

/** Has `work` done right before the database commits this transaction. */
function beforeCommit(transactionID: number | string, work: () => Promise<unknown>): void {
  type Session = Record<string, () => Promise<unknown>>
  const { sessions } = payload.db as unknown as { sessions: Record<string, Session> }
  const session = sessions[transactionID]!
  const commit = 'resolve' in session ? 'resolve' : 'commitTransaction'
  const original = session[commit]!.bind(session)
  session[commit] = async () => {
    await work()
    return original()
  }
}

describe('while a transaction is open', () => {
  it('should be read what was before it, and what it wrote as soon as it is committed', async () => {
    const before = await keep(target())
    const transactionID = (await payload.db.beginTransaction())!
    await payload.db.updateOne({
      collection: 'targets',
      id: ids.target,
      data: { value: 1234 },
      req: { transactionID },
    })
    expect((await reader.read(target())).body.toString()).toBe(before)
    const other = `${target()}?depth=0`
    expect((await reader.read(other)).body.toString()).not.toContain('1234')
    await payload.db.commitTransaction(transactionID)
    for (const path of [target(), other]) {
      expect((await reader.read(path)).body.toString()).toContain('1234')
    }
  })

  it('should not be kept what was read while it was committed', async () => {
    const transactionID = (await payload.db.beginTransaction())!
    await payload.db.updateOne({
      collection: 'targets',
      id: ids.target,
      data: { value: 5678 },
      req: { transactionID },
    })
    beforeCommit(transactionID, async () => {
      expect(await keep(target())).not.toContain('5678')
    })
    await payload.db.commitTransaction(transactionID)
    expect((await reader.read(target())).body.toString()).toContain('5678')
  })
})

describe('a read that straddles a write', () => {
  /** The next read of targets stops when it has its content; `goOn` lets it end. */
  function holdNextRead(): { hasRead: Promise<void>; goOn: () => void } {
    let tell = () => {}
    let goOn = () => {}
    const hasRead = new Promise<void>((resolve) => (tell = resolve))
    const released = new Promise<void>((resolve) => (goOn = resolve))
    const restore = interceptFind(async (collection, find) => {
      const found = await find()
      if (collection !== 'targets') return found
      restore()
      tell()
      await released
      return found
    })
    return { hasRead, goOn }
  }

  it('should not be kept, nor shared with those who come after the write', async () => {
    await editTarget('Before')
    const path = '/targets?where[slug][equals]=a-targets&limit=1'
    const { hasRead, goOn } = holdNextRead()
    const straddling = reader.read(path)
    await hasRead
    await editTarget('After')
    const later = await reader.read(path)
    expect(later.body.toString()).toContain('After')
    goOn()
    expect((await straddling).body.toString()).toContain('Before')
    expect((await reader.read(path)).body.toString()).toContain('After')
  })

  it('should be shared by those who come while nothing changes', async () => {
    const path = '/targets?where[slug][equals]=a-targets&limit=2'
    const { hasRead, goOn } = holdNextRead()
    const first = reader.read(path)
    await hasRead
    let reads = 0
    const restore = interceptFind((collection, find) => {
      if (collection === 'targets') reads++
      return find()
    })
    const others = Array.from({ length: 5 }, () => reader.read(path))
    // The others are under way when one that comes after them has been answered.
    await reader.read('/targets/count')
    goOn()
    const answers = await Promise.all([first, ...others])
    restore()
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
    expect(reads).toBe(0)
  })
})

it('should never show a writer less than what they wrote, however many write and read', async () => {
  const writers = await Promise.all(
    Array.from({ length: 4 }, async (_, n) => {
      const data = { ...newRecord('targets', `busy-${n}`), value: 0, _status: 'published' }
      return (await payload.create({ collection: 'targets', data: data as never })).id
    }),
  )
  const path = '/targets?where[slug][like]=busy&limit=4&depth=0'
  let isOver = false
  const readOn = async () => {
    while (!isOver) await reader.read(path)
  }
  const write = async (id: string) => {
    for (let value = 1; value <= 12; value++) {
      await patch(`/targets/${id}`, { value, _status: 'published' })
      const { docs } = JSON.parse((await reader.read(path)).body.toString())
      const shown = docs.find((doc: { id: string }) => doc.id === id).value
      expect(shown).toBe(value)
    }
  }
  const readers = [readOn(), readOn(), readOn()]
  await Promise.all(writers.map(write)).finally(() => (isOver = true))
  await Promise.all(readers)
})

describe('another process', () => {
  it('should be heard when it writes', async () => {
    const before = await keep(target())
    await worker.run({ work: 'renameTargets', times: 1, now: 'By another process' })
    await until(
      async () => (await reader.read(target())).body.toString() !== before,
      'the change was seen',
    )
    expect(await keep(target())).toContain('By another process')
  })

  it('should not be missed: nothing comes from memory while the database cannot be asked', async () => {
    const app = await mountApp(payload, { pace: {} })
    const comesFromMemory = async () => isFromMemory(await askRaw(`${app.url}/api${target()}`))
    await until(comesFromMemory, 'it was from memory')
    const restore = interceptFind((collection, find) =>
      collection === 'content-changes' ? Promise.reject(new Error('away')) : find(),
    )
    await until(async () => !(await comesFromMemory()), 'it was from the database')
    expect(await comesFromMemory()).toBe(false)
    restore()
    await until(comesFromMemory, 'it was from memory again')
    await app.stop()
  })
})
