import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { type ContentSlug, contentSlugs } from '@/collections/slugs'
import { loadProspectus } from '@/seed/loadProspectus'
import { prospectus } from '@/seed/prospectus'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { differences } from '../support/differences'
import { signIn } from '../support/signIn'

const counts = {
  themes: 6,
  assets: 107,
  projects: 21,
  'case-studies': 8,
  'board-members': 31,
  sites: 35,
  programmes: 22,
  organisations: 148,
  targets: 32,
}

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
})
afterAll(() => stop())

/** The document of a collection with this slug, in the trash or not. */
const bySlug = async (collection: ContentSlug, slug: string) => {
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection, depth: 0, locale: 'en', trash: true, where })
  expect(docs).toHaveLength(1)
  return docs[0]!
}

describe('a load that is broken off', () => {
  it('should leave nothing behind, and the next one should load it all', async () => {
    const { createVersion } = payload.db
    let left = 200
    payload.db.createVersion = function (this: typeof payload.db, args) {
      if (left-- === 0) throw new Error('The power failed')
      return createVersion.call(this, args)
    } as typeof createVersion
    await expect(loadProspectus(payload)).rejects.toThrow('The power failed')
    payload.db.createVersion = createVersion

    expect((await payload.count({ collection: 'organisations' })).totalDocs).toBe(0)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
    expect(await loadProspectus(payload)).toEqual(counts)
  })

  it('should be finished where the database could not take it back', async () => {
    const glass = await bySlug('projects', 'glass-futures')
    const { id } = await bySlug('themes', 'net-zero-maritime')
    await forget('projects/glass-futures')
    await payload.db.deleteVersions({
      collection: 'projects',
      where: { parent: { equals: glass.id } },
    })
    await payload.db.updateOne({ collection: 'projects', id: glass.id, data: { theme: null } })

    expect(await loadProspectus(payload)).toEqual(counts)
    expect(await bySlug('projects', 'glass-futures')).toMatchObject({ id: glass.id, theme: id })
    const versions = await payload.countVersions({
      collection: 'projects',
      where: { parent: { equals: glass.id } },
    })
    expect(versions.totalDocs).toBe(1)
  })

  async function forget(key: string) {
    const { loaded } = await payload.findGlobal({ slug: 'prospectus-load' })
    const rest = Object.entries(loaded as object).filter(([name]) => name !== key)
    await payload.updateGlobal({
      slug: 'prospectus-load',
      data: { loaded: Object.fromEntries(rest) },
    })
  }
})

describe('the loaded content', () => {
  it.each(contentSlugs)('should be served to the public: %s', async (slug) => {
    const { body } = await api(`/${slug}?limit=1`)
    expect(body.totalDocs).toBe(counts[slug])
    expect((await api(`/${slug}/count`)).body.totalDocs).toBe(counts[slug])
  })

  it('should have 26 board members and assets numbered from 1 to 107', async () => {
    const board = await api('/board-members?where[role][equals]=board&limit=0')
    expect(board.body.totalDocs).toBe(26)
    const { body } = await api('/assets?limit=200&depth=0&sort=mapNumber')
    expect(body.docs.map(({ mapNumber }: { mapNumber: number }) => mapNumber)).toEqual(
      Array.from({ length: 107 }, (_, index) => index + 1),
    )
  })

  it('should be found by map number, in Korean', async () => {
    const { body } = await api('/assets?where[mapNumber][equals]=63&locale=ko')
    expect(body.docs).toHaveLength(1)
    const { name } = prospectus().records.assets[62]!
    expect(body.docs[0].name).toBe(name.ko)
    expect(name.ko).not.toBe(name.en)
  })

  it.each(contentSlugs)('should say every fact of the prospectus: %s', async (slug) => {
    const { body } = await api(`/${slug}?limit=200&depth=1&locale=all`)
    const documents = new Map(body.docs.map((doc: { slug: string }) => [doc.slug, doc]))
    const facts =
      slug === 'board-members'
        ? prospectus().records[slug].map(({ organisation: { en, ko, slug }, ...record }) => ({
            ...record,
            organisation: slug,
            organisationName: { en, ko },
          }))
        : prospectus().records[slug]
    const wrong = facts.flatMap((record) =>
      differences(record, documents.get(record.slug), record.slug),
    )
    expect(wrong).toEqual([])
  })

  it('should give the contact details in both languages', async () => {
    const { body } = await api('/globals/contact?locale=all&depth=1')
    expect(differences(prospectus().contact, body)).toEqual([])
  })

  it('should add up only what may be added', async () => {
    const { body } = await api('/projects?limit=100&depth=0')
    const totals = Object.fromEntries(
      body.docs.map((doc: { slug: string; investmentTotals: unknown }) => [
        doc.slug,
        doc.investmentTotals,
      ]),
    )
    expect(totals['iicon-translational-facilities']).toEqual([{ currency: 'GBP', amount: 83e6 }])
    expect(totals['everton-minds']).toEqual([{ currency: 'GBP', amount: 25e6 }])
    expect(totals['mersey-tidal-power']).toEqual([])
  })

  it('should be such as an editor can save, in either language', async () => {
    const { token } = await signIn(payload, 'editor')
    for (const slug of contentSlugs) {
      const { docs } = await payload.find({ collection: slug, depth: 0, limit: 12 })
      for (const { id } of docs) {
        for (const locale of ['en', 'ko']) {
          const saved = await api(`/${slug}/${id}?locale=${locale}&depth=0`, {
            method: 'PATCH',
            token,
            body: { _status: 'published' },
          })
          expect({ id, slug, body: saved.body.errors }).toEqual({ id, slug, body: undefined })
        }
      }
    }
  })

  it('should be in the list of the admin, which reads the latest versions', async () => {
    for (const slug of contentSlugs) {
      const { totalDocs } = await payload.find({ collection: slug, draft: true, limit: 1 })
      expect(totalDocs).toBe(counts[slug])
    }
  })
})

describe('the owners', () => {
  it('should be one account for each theme, named for it, and not be able to sign in', async () => {
    const { docs } = await payload.find({ collection: 'themes', depth: 1, locale: 'en' })
    expect(docs).toHaveLength(6)
    for (const { name, owners, slug } of docs) {
      expect(owners).toEqual([
        expect.objectContaining({
          name,
          email: `${slug}@one-front-door.invalid`,
          roles: ['owner'],
        }),
      ])
    }
    for (const password of ['', 'undefined', 'null']) {
      const email = 'net-zero-maritime@one-front-door.invalid'
      const { status, body } = await api('/users/login', { body: { email, password } })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(body.token).toBeUndefined()
    }
  })

  it('should be able to sign in once they were invited', async () => {
    const email = 'materials-chemistry@one-front-door.invalid'
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })
    const password = 'a new password of my own'
    await payload.resetPassword({
      collection: 'users',
      data: { password, token },
      overrideAccess: true,
    })
    const { body } = await api('/users/login', { body: { email, password } })
    expect(body.token).toBeTruthy()
  })
})

describe('a second load', () => {
  it('should change nothing', async () => {
    const snapshot = async () => {
      const documents = await Promise.all(
        contentSlugs.map((collection) =>
          payload.find({ collection, depth: 0, locale: 'all', pagination: false, sort: 'slug' }),
        ),
      )
      return documents.map(({ docs }) => docs)
    }
    const before = await snapshot()
    expect(await loadProspectus(payload)).toEqual(counts)
    expect(await snapshot()).toEqual(before)
  })

  it('should leave alone what was edited, trashed or removed for good, and a replaced owner', async () => {
    const edited = await bySlug('targets', 'net-zero')
    await payload.update({
      collection: 'targets',
      id: edited.id,
      locale: 'ko',
      data: { slug: 'net-zero-2040', label: '편집자의 이름' },
    })
    const trashed = await bySlug('sites', 'speke')
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'sites', id: trashed.id, data: { deletedAt } })
    const purged = await bySlug('organisations', 'abb')
    await payload.delete({ collection: 'organisations', id: purged.id })
    const theme = await bySlug('themes', 'materials-chemistry')
    const { id: newOwner } = await signIn(payload, 'owner')
    await payload.update({ collection: 'themes', id: theme.id, data: { owners: [newOwner] } })
    await payload.delete({
      collection: 'users',
      where: { email: { equals: 'materials-chemistry@one-front-door.invalid' } },
    })

    expect(await loadProspectus(payload)).toEqual({ ...counts, organisations: 147, sites: 34 })
    const target = await payload.findByID({ collection: 'targets', id: edited.id, locale: 'ko' })
    expect(target).toMatchObject({ slug: 'net-zero-2040', label: '편집자의 이름' })
    expect(await bySlug('sites', 'speke')).toMatchObject({ deletedAt })
    expect(await bySlug('themes', 'materials-chemistry')).toMatchObject({ owners: [newOwner] })
    const former = await payload.count({
      collection: 'users',
      where: { email: { equals: 'materials-chemistry@one-front-door.invalid' } },
    })
    expect(former.totalDocs).toBe(0)
  })
})
