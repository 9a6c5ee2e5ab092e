import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'

import { type Actor, matrix, type Operation, operations, type Scope } from '@/access/matrix'
import { permissionDocs } from '@/access/permissionDocs'
import { roles } from '@/access/roles'
import { collectionSlugs, contentSlugs, deskSlugs, type Slug } from '@/collections/slugs'

import { accessSamples, type Samples } from '../support/accessSamples'
import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { signIn } from '../support/signIn'

const actors: Actor[] = [...roles, 'without-role', 'anonymous']

let payload: Payload
let stop: () => Promise<void>
let samples: Samples
const people: Partial<Record<Actor, { id: string; token: string }>> = {}

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  for (const role of roles) people[role] = await signIn(payload, role)
  people['without-role'] = await signIn(payload)
  const stranger = await signIn(payload, 'owner')
  samples = await accessSamples(payload, people.owner!.id, stranger.id)
})
afterAll(() => stop())

/** Nobody's account but one's own is `near`. */
const targets = (slug: Slug, actor: Actor) =>
  slug === 'users' && people[actor] ? { ...samples.users, near: people[actor].id } : samples[slug]

const reach: Record<Scope, ('far' | 'near')[]> = {
  all: ['near', 'far'],
  published: ['near'],
  self: ['near'],
  author: ['near'],
  'own-themes': ['near'],
  verifying: ['far'],
}

const expected = (slug: Slug, operation: Operation, actor: Actor): string[] => {
  // Media have no drafts: both samples are public.
  const scope = matrix[slug][operation][actor]
  return !scope ? [] : slug === 'media' ? reach.all : reach[scope]
}

const REFUSED = [401, 403, 404]

const ask = async (actor: Actor, method: string, path: string, body?: unknown) =>
  api(path, { method, token: people[actor]?.token, body })

async function reached(actor: Actor, slug: Slug, method: string, query = '', body?: unknown) {
  const found: string[] = []
  // Oneself last: who trashes their own account is signed out.
  for (const key of ['far', 'near'] as const) {
    const id = targets(slug, actor)[key]
    const { status } = await ask(actor, method, `/${slug}/${id}${query}`, body)
    expect(status).toBeLessThan(500)
    if (!REFUSED.includes(status)) found.unshift(key)
  }
  return found
}

const setTrashed = async (slug: Slug, actor: Actor, deletedAt: null | string) => {
  const config = payload.collections[slug as CollectionSlug].config
  if (!config.trash) return
  for (const id of Object.values(targets(slug, actor))) {
    await payload.db.updateOne({ collection: slug as CollectionSlug, id, data: { deletedAt } })
  }
}

/** Of the drafts, `near` is the asker's own. */
const writeDraft = async (slug: Slug, actor: Actor) => {
  const author = people[actor]?.id
  if (slug !== 'reply-drafts' || !author) return
  const { near: id } = samples[slug]
  await payload.db.updateOne({ collection: slug, id, data: { author } })
}

describe.each(collectionSlugs)('%s', (slug) => {
  describe.each(actors)('for %s', (actor) => {
    beforeAll(() => writeDraft(slug, actor))
    afterEach(() => setTrashed(slug, actor, null))

    it('should create as the matrix says', async () => {
      const { status } = await ask(actor, 'POST', `/${slug}`, {})
      expect(status).toBeLessThan(500)
      expect(!REFUSED.includes(status)).toBe(Boolean(matrix[slug].create[actor]))
    })

    it('should read as the matrix says, one by one and in lists', async () => {
      expect(await reached(actor, slug, 'GET')).toEqual(expected(slug, 'read', actor))
      const { body } = await ask(actor, 'GET', `/${slug}?depth=0&limit=0`)
      const listed = ((body.docs ?? []) as { id: string }[]).map(({ id }) => id)
      const seen = Object.entries(targets(slug, actor))
        .filter(([, id]) => listed.includes(id))
        .map(([key]) => key)
      expect(seen).toEqual(expected(slug, 'read', actor))
    })

    it('should update as the matrix says', async () => {
      expect(await reached(actor, slug, 'PATCH', '', {})).toEqual(expected(slug, 'update', actor))
    })

    it('should trash as the matrix says', async () => {
      expect(await reached(actor, slug, 'DELETE')).toEqual(expected(slug, 'delete', actor))
    })

    it('should purge as the matrix says', async () => {
      await setTrashed(slug, actor, new Date().toISOString())
      const allowed = Boolean(matrix[slug].purge[actor])
      // What is purged is gone: one request by number of nobody, so that the samples stay.
      const { status } = await ask(
        actor,
        'DELETE',
        `/${slug}?trash=true&where[id][equals]=${targets(slug, actor).near}-none`,
      )
      expect(status < 300).toBe(allowed)
    })
  })
})

describe('the matrix', () => {
  const grantsOf = (slug: Slug, actor: Actor) =>
    operations.filter((operation) => matrix[slug][operation][actor])

  it('should show the desk to no editor, visitor or user without a role', () => {
    for (const slug of deskSlugs) {
      for (const actor of ['editor', 'without-role', 'anonymous'] as const) {
        expect([slug, grantsOf(slug, actor)]).toEqual([slug, []])
      }
    }
  })

  it('should let visitors do nothing but read what is published', () => {
    for (const slug of collectionSlugs) {
      const isPublic = slug === 'media' || contentSlugs.some((content) => content === slug)
      expect([slug, grantsOf(slug, 'anonymous')]).toEqual([slug, isPublic ? ['read'] : []])
    }
    for (const slug of contentSlugs) expect(matrix[slug].read.anonymous).toBe('published')
  })

  it('should let nobody write the history, the journal or the queue of mails', () => {
    for (const slug of ['enquiry-events', 'journal', 'outgoing-mail', 'counters'] as const) {
      for (const operation of ['create', 'update', 'delete', 'purge'] as const) {
        expect(matrix[slug][operation]).toEqual({})
      }
    }
  })

  it('should be what docs/permissions.md says', () => {
    const words = (text: string) => text.replace(/[\s|*_-]+/g, ' ')
    expect(words(readFileSync('docs/permissions.md', 'utf8'))).toBe(words(permissionDocs()))
  })
})

describe('a user', () => {
  it('should not give themselves a role', async () => {
    const { id, token } = people['without-role']!
    await api(`/users/${id}`, { method: 'PATCH', token, body: { roles: ['administrator'] } })
    expect(await payload.findByID({ collection: 'users', id })).toMatchObject({ roles: [] })
  })

  it('should not read a contact by linking it to an enquiry of theirs', async () => {
    const { status } = await api(`/enquiries/${samples.enquiries.near}`, {
      method: 'PATCH',
      token: people.owner!.token,
      body: { contact: samples.contacts.far },
    })
    expect(status).toBe(404)
  })

  it('should not record an interaction on an enquiry they may not read', async () => {
    const { status } = await api('/interactions', {
      token: people.owner!.token,
      body: { enquiry: samples.enquiries.far, kind: 'note', direction: 'internal', summary: 'x' },
    })
    expect(status).toBe(404)
  })
})
