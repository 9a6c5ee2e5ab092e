import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { contentSlugs } from '@/collections/slugs'
import { graphqlHandler } from '@/server/graphqlHandler'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newRecord } from '../support/newRecord'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let administrator: string
let desk: string
let editor: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  administrator = (await signIn(payload, 'administrator')).token
  desk = (await signIn(payload, 'desk')).token
  editor = (await signIn(payload, 'editor')).token
})
afterAll(() => stop())

const made = async (slug: string, data: object = {}) => {
  const { body, status } = await api('/targets', {
    token: editor,
    body: { ...newRecord('targets', slug), _status: 'published', ...data },
  })
  expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined })
  return body.doc.id as string
}

const remove = (path: string, token?: string) => api(path, { method: 'DELETE', token })
const purge = (id: string, token?: string) => remove(`/targets/${id}?trash=true`, token)
const restore = (id: string) =>
  api(`/targets?trash=true&where[id][equals]=${id}`, {
    method: 'PATCH',
    token: editor,
    body: { deletedAt: null, _status: 'published' },
  })

/** The document as the database has it, in the trash or not. */
const stored = (id: string) =>
  payload.findByID({ collection: 'targets', id, trash: true, disableErrors: true })

describe('DELETE /:id', () => {
  it.each(contentSlugs)('should move a record to the trash: %s', async (slug) => {
    const { doc } = (
      await api(`/${slug}`, { token: editor, body: newRecord(slug, 'to-be-trashed') })
    ).body
    const { body, status } = await remove(`/${slug}/${doc.id}`, editor)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ id: doc.id, deletedAt: expect.any(String) })
    expect((await api(`/${slug}/${doc.id}`, { token: editor })).status).toBe(404)
    const there = await api(`/${slug}/${doc.id}?trash=true`, { token: editor })
    expect(there.body.slug).toBe('to-be-trashed')
  })

  it('should hide the trash from the public, whatever it asks for', async () => {
    const id = await made('hidden')
    expect((await api(`/targets/${id}`)).status).toBe(200)
    await remove(`/targets/${id}`, editor)
    expect((await api(`/targets/${id}`)).status).toBe(404)
    expect((await api(`/targets/${id}?trash=true`)).status).toBe(404)
    for (const query of ['', '&trash=true', '&draft=true', '&trash=true&draft=true']) {
      const { body } = await api(`/targets?where[slug][equals]=hidden${query}`)
      expect(body.docs).toEqual([])
    }
  })

  it('should answer 403 without permission and 404 for what is not there', async () => {
    const id = await made('kept')
    expect((await remove(`/targets/${id}`)).status).toBe(403)
    expect((await remove(`/targets/${id}`, desk)).status).toBe(403)
    expect((await stored(id))?.deletedAt ?? null).toBeNull()
    const unknown = [...id].map((sign) => (/[0-9a-f]/.test(sign) ? '0' : sign)).join('')
    expect((await remove(`/targets/${unknown}`, editor)).status).toBe(404)
  })

  it('should change nothing when it is sent twice, even by an administrator', async () => {
    const id = await made('twice')
    await remove(`/targets/${id}`, administrator)
    const { deletedAt } = (await stored(id))!
    expect((await remove(`/targets/${id}`, administrator)).status).toBe(404)
    expect(await stored(id)).toMatchObject({ deletedAt })
  })
})

describe('DELETE of several', () => {
  it('should move those of the query to the trash, and only those', async () => {
    const ids = [await made('several-1'), await made('several-2')]
    const other = await made('another')
    const path = '/targets?limit=0&where[slug][like]=several'
    expect((await remove(path)).status).toBe(403)
    const { body, status } = await remove(path, editor)
    expect(status).toBe(200)
    expect(body.docs.map((doc: { id: string }) => doc.id).sort()).toEqual([...ids].sort())
    for (const id of ids) expect((await stored(id))?.deletedAt).toBeTruthy()
    expect((await stored(other))?.deletedAt).toBeFalsy()
  })

  it('should answer 400 without a query', async () => {
    expect((await remove('/targets', editor)).status).toBe(400)
  })
})

describe('removing for good', () => {
  it('should be for administrators, from the trash', async () => {
    const id = await made('gone')
    expect((await purge(id, administrator)).status).toBe(409)
    await remove(`/targets/${id}`, editor)
    expect((await purge(id)).status).toBe(403)
    expect((await purge(id, editor)).status).toBe(403)
    expect(await stored(id)).toBeTruthy()
    expect((await purge(id, administrator)).status).toBe(200)
    expect(await stored(id)).toBeNull()
    expect((await purge(id, administrator)).status).toBe(404)
  })

  it("should, by the query of the admin's trash view, spare what is live", async () => {
    const [live, trashed] = [await made('view-live'), await made('view-trashed')]
    await remove(`/targets/${trashed}`, editor)
    const path = '/targets?trash=true&where[slug][like]=view'
    expect((await remove(path, editor)).status).toBe(403)
    const { body } = await remove(path, administrator)
    expect(body.docs).toHaveLength(1)
    expect(await stored(live)).toBeTruthy()
    expect(await stored(trashed)).toBeNull()
  })

  it("should not be possible to GraphQL's mutation while the record is live", async () => {
    const id = await made('by-graphql')
    const mutate = async (token: string, trash: boolean) => {
      const body = JSON.stringify({
        query: `mutation { deleteTarget(id: ${JSON.stringify(id)}, trash: ${trash}) { id } }`,
      })
      const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
      const request = new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers,
        body,
      })
      return (await (await graphqlHandler(payload)(request)).json()) as { errors?: unknown[] }
    }
    for (const token of [desk, editor, administrator]) {
      for (const trash of [true, false]) expect((await mutate(token, trash)).errors).toHaveLength(1)
    }
    expect(await stored(id)).toBeTruthy()
    await remove(`/targets/${id}`, editor)
    expect((await mutate(editor, true)).errors).toHaveLength(1)
    expect(await stored(id)).toBeTruthy()
    expect((await mutate(administrator, true)).errors).toBeUndefined()
    expect(await stored(id)).toBeNull()
  })
})

describe('restoring', () => {
  it('should bring a record back to the public', async () => {
    const id = await made('restored')
    await remove(`/targets/${id}`, editor)
    expect((await restore(id)).status).toBe(200)
    expect((await api(`/targets/${id}`)).body).toMatchObject({ slug: 'restored' })
  })
})

describe('a slug', () => {
  const another = (slug: string) =>
    api('/targets', { token: editor, body: { ...newRecord('targets', slug) } })

  it('should be held by one live record only', async () => {
    await made('held')
    const { body, status } = await another('held')
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0]).toMatchObject({
      path: 'slug',
      message: 'Another record already has this slug.',
    })
  })

  it('should be held by one even when two are saved at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => another('raced')))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.every(({ status }) => status < 500)).toBe(true)
  })

  it('should be free again in the trash, as often as it goes there', async () => {
    const first = await made('reused')
    await remove(`/targets/${first}`, editor)
    const second = await made('reused')
    await remove(`/targets/${second}`, editor)
    const third = await made('reused')
    expect((await restore(first)).status).toBe(400)
    await remove(`/targets/${third}`, editor)
    expect((await restore(first)).status).toBe(200)
    expect((await another('reused')).status).toBe(400)
  })

  it.each(['Upper', 'two--hyphens', '-edge', 'with space', '한글'])(
    'should be in kebab-case, not %s',
    async (slug) => {
      const { body, status } = await another(slug)
      expect(status).toBe(400)
      expect(body.errors[0].data.errors[0].path).toBe('slug')
    },
  )

  it('should keep no key in sight', async () => {
    const id = await made('keyless')
    expect((await api(`/targets/${id}`, { token: editor })).body).not.toHaveProperty('slugKey')
  })
})

it('should give the number of a trashed asset free', async () => {
  const make = (slug: string) =>
    api('/assets', { token: editor, body: { slug, name: slug, mapNumber: 7 } })
  const { doc } = (await make('seventh')).body
  const refused = await make('also-seventh')
  expect(refused.status).toBe(400)
  expect(refused.body.errors[0].data.errors[0].path).toBe('mapNumber')
  await remove(`/assets/${doc.id}`, editor)
  expect((await make('also-seventh')).status).toBe(201)
})
