import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { contentSlugs } from '@/collections/slugs'
import { contentChangesOf } from '@/database/contentChangesOf'
import { contentSources } from '@/database/contentSources'
import { followContentChanges } from '@/database/followContentChanges'

import { bootPayload } from '../support/bootPayload'
import { newRecord } from '../support/newRecord'
import { signIn } from '../support/signIn'
import { until } from '../support/until'

let payload: Payload
let stop: () => Promise<void>
let ids: string[]

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  const made = Array.from({ length: 20 }, async (_, n) => {
    const data = { ...newRecord('targets', `target-${n}`), _status: 'published' }
    return (await payload.create({ collection: 'targets', data: data as never })).id
  })
  ids = await Promise.all(made)
})
afterAll(() => stop())
afterEach(() => payload.delete({ collection: 'content-changes', where: {} }))

const notes = async () => {
  const { docs } = await payload.find({ collection: 'content-changes', pagination: false })
  return docs.map(({ names, process }) => ({ names, process }))
}
const edit = (id: string, value: number) =>
  payload.update({ collection: 'targets', id, data: { value, _status: 'published' } })

describe('what an answer can be made of', () => {
  const sourcesOf = (name: string) => [...contentSources(payload.config).get(name)!].sort()

  it('should be what relations lead to, and all content where there is rich text', () => {
    expect(sourcesOf('targets')).toEqual(['targets'])
    expect(sourcesOf('organisations')).toEqual(['media', 'organisations'])
    expect(sourcesOf('sites')).toEqual(['media', 'organisations', 'sites'])
    expect(sourcesOf('globals/contact')).toEqual(['globals/contact', 'media', 'organisations'])
    expect(sourcesOf('assets')).toEqual([...contentSlugs, 'globals/contact', 'media'].sort())
  })

  it('should not be accounts, which the owners of a theme lead only staff to', () => {
    expect(sourcesOf('themes')).not.toContain('users')
  })
})

describe('a write', () => {
  it('should leave a note in its own transaction, and one only', async () => {
    const { process } = contentChangesOf(payload)
    const transactionID = (await payload.db.beginTransaction())!
    const req = { transactionID }
    const where = { id: { equals: ids[0] } }
    await payload.db.updateOne({ collection: 'targets', where, data: { value: 1 }, req })
    await payload.db.updateOne({ collection: 'targets', where, data: { value: 2 }, req })
    await payload.updateGlobal({ slug: 'contact', data: { email: 'a@example.org' }, req })
    expect(await notes()).toEqual([])
    await payload.db.commitTransaction(transactionID)
    expect(await notes()).toEqual([{ names: ['targets', 'globals/contact'], process }])
  })

  it('should leave none when it is rolled back', async () => {
    const transactionID = (await payload.db.beginTransaction())!
    const req = { transactionID }
    await payload.db.updateOne({ collection: 'targets', id: ids[0]!, data: { value: 3 }, req })
    await payload.db.rollbackTransaction(transactionID)
    expect(await notes()).toEqual([])
  })

  it('should be stored with its note or not at all, also without a transaction of its own', async () => {
    const { create } = payload.db
    payload.db.create = (args) =>
      args.collection === 'content-changes'
        ? Promise.reject(new Error('No room for notes'))
        : create.call(payload.db, args)
    const before = contentChangesOf(payload).mark('targets')
    const write = (value: number) =>
      payload.db.updateOne({ collection: 'targets', id: ids[1]!, data: { value } })
    await expect(write(77)).rejects.toThrow('No room for notes')
    await expect(edit(ids[1]!, 77)).rejects.toThrow('No room for notes')
    payload.db.create = create
    const { value } = await payload.findByID({ collection: 'targets', id: ids[1]! })
    expect(value ?? null).toBeNull()
    expect(contentChangesOf(payload).mark('targets')).toBeGreaterThan(before)
    await write(78)
    expect(await notes()).toHaveLength(1)
  })

  it('should not be in conflict with others because of the notes', async () => {
    // Each without anything that would try again.
    await Promise.all(ids.map((id, n) => edit(id, n)))
    expect((await notes()).map(({ names }) => names)).toEqual(ids.map(() => ['targets']))
  })

  it('should leave no note when nothing public can show it', async () => {
    await signIn(payload, 'desk')
    await payload.create({ collection: 'companies', data: { name: 'Ltd' } as never })
    await payload.update({ collection: 'targets', id: ids[2]!, draft: true, data: { label: 'D' } })
    expect(await notes()).toEqual([])
  })
})

describe('the notes', () => {
  it('should be known to other processes, each once, and not be one’s own', async () => {
    const changes = contentChangesOf(payload)
    const follower = await followContentChanges(payload)
    const marks = () => ['targets', 'assets', 'organisations'].map((name) => changes.mark(name))
    const before = marks()
    await edit(ids[0]!, 5)
    const noteOfAnother = () =>
      payload.db.create({
        collection: 'content-changes',
        data: { process: 'another', names: ['media'] },
      })
    for (const times of [1, 2]) {
      await noteOfAnother()
      await until(
        async () => changes.mark('organisations') >= before[2]! + times,
        'the note was seen',
      )
      // By our own write targets and assets, whose rich text can name any; by notes all but targets.
      expect(marks()).toEqual([before[0]! + 1, before[1]! + 1 + times, before[2]! + times])
    }
    expect(follower.isUpToDate()).toBe(true)
    await follower.stop()
  })

  it('should be swept away when they are old', async () => {
    await edit(ids[0]!, 6)
    const follower = await followContentChanges(payload, { keptMs: 0 })
    await until(async () => (await notes()).length === 0, 'they were swept')
    await follower.stop()
  })

  it('should be held for missed after a long pause', async () => {
    const changes = contentChangesOf(payload)
    const before = changes.mark('targets')
    // At the first look there is no telling since when.
    const follower = await followContentChanges(payload)
    await follower.stop()
    expect(changes.mark('targets')).toBe(before + 1)
  })
})
