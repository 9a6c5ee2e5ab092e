import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import sharp from 'sharp'

import { contentSlugs } from '@/collections/slugs'
import { graphqlHandler } from '@/server/graphqlHandler'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newRecord } from '../support/newRecord'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let editor: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  editor = (await signIn(payload, 'editor')).token
})
afterAll(() => stop())

const create = async (slug: string, data: object) => {
  const { body } = await api(`/${slug}`, { token: editor, body: data })
  expect(body.errors).toBeUndefined()
  return body.doc as { id: string }
}

describe.each(contentSlugs)('a draft of %s', (slug) => {
  let id: string

  beforeAll(async () => {
    const record = newRecord(slug, 'secret-plans')
    ;({ id } = await create(slug, { ...record, _status: 'draft' }))
  })

  it('should be seen by an editor', async () => {
    const { body } = await api(`/${slug}/${id}`, { token: editor })
    expect(body).toMatchObject({ slug: 'secret-plans', _status: 'draft' })
  })

  it.each(['', '?draft=true', '?locale=ko', '?locale=all&draft=true&depth=2', '?trash=true'])(
    'should be invisible to the public: %s',
    async (query) => {
      expect((await api(`/${slug}/${id}${query}`)).status).toBe(404)
      const found = await api(`/${slug}${query}`)
      expect(found.body).toMatchObject({ docs: [], totalDocs: 0 })
      expect((await api(`/${slug}/count${query}`)).body.totalDocs).toBe(0)
    },
  )

  it('should not be found by its words, nor by asking for drafts', async () => {
    for (const where of ['[slug][equals]=secret-plans', '[_status][equals]=draft']) {
      expect((await api(`/${slug}?where${where}&draft=true`)).body.docs).toEqual([])
    }
  })

  it('should show the public no versions', async () => {
    const { docs } = (await api(`/${slug}/versions`, { token: editor })).body
    expect(docs.length).toBeGreaterThan(0)
    expect((await api(`/${slug}/versions`)).status).toBe(403)
    expect((await api(`/${slug}/versions/${docs[0].id}`)).status).toBe(403)
  })
})

it('should show the public what is published while an editor drafts a change', async () => {
  const { id } = await create('targets', {
    ...newRecord('targets', 'steady'),
    label: 'As published',
    _status: 'published',
  })
  await api(`/targets/${id}?draft=true`, {
    method: 'PATCH',
    token: editor,
    body: { label: 'Not yet', _status: 'draft' },
  })
  for (const query of ['', '?draft=true']) {
    const { body } = await api(`/targets/${id}${query}`)
    expect(body.label).toBe('As published')
  }
  const found = await api('/targets?draft=true&where[slug][equals]=steady')
  expect(JSON.stringify(found.body)).not.toContain('Not yet')
  expect((await api(`/targets/${id}?draft=true`, { token: editor })).body.label).toBe('Not yet')
})

it('should be silent about drafts in GraphQL too', async () => {
  const { id } = await create('targets', { ...newRecord('targets', 'unspoken'), _status: 'draft' })
  const ask = async (query: string, token?: string) => {
    const request = new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: {
        'Content-Type': 'application/json',
        ...(token && { Authorization: `JWT ${token}` }),
      },
    })
    return (await graphqlHandler(payload)(request)).text()
  }
  const one = `{ Target(id: ${JSON.stringify(id)}, draft: true) { slug } }`
  const many = '{ Targets(draft: true, trash: true, limit: 100) { docs { slug } } }'
  expect(await ask(one, editor)).toContain('unspoken')
  expect(await ask(many, editor)).toContain('unspoken')
  for (const query of [one, many, '{ versionsTargets { docs { id } } }']) {
    expect(await ask(query)).not.toContain('unspoken')
  }
  expect(await ask('{ versionsTargets { docs { id } } }')).toContain('errors')
})

describe('a relationship', () => {
  it('should not let the public look through it at a draft or into the trash', async () => {
    const draft = await create('themes', {
      ...newRecord('themes', 'theme-in-draft'),
      summary: 'Confidential',
      _status: 'draft',
    })
    const trashed = await create('sites', {
      ...newRecord('sites', 'site-in-the-trash'),
      summary: 'Confidential',
      _status: 'published',
    })
    const asset = { theme: draft.id, secondaryThemes: [draft.id], site: trashed.id }
    const { id } = await create('assets', {
      ...newRecord('assets', 'looking-glass'),
      ...asset,
      _status: 'published',
    })
    await create('projects', {
      ...newRecord('projects', 'behind-it'),
      relatedAssets: [id],
      _status: 'published',
    })
    await api(`/sites/${trashed.id}`, { method: 'DELETE', token: editor })
    for (const path of [`/assets/${id}?depth=2`, '/projects?depth=3', `/assets/${id}?draft=true`]) {
      const { body, status } = await api(path)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toContain('Confidential')
      expect(JSON.stringify(body)).not.toContain('theme-in-draft')
    }
    for (const probe of [
      'theme.slug][equals]=theme-in-draft',
      'theme.summary][like]=Confidential',
      'secondaryThemes.slug][equals]=theme-in-draft',
      'site.summary][like]=Confidential',
    ]) {
      const { body } = await api(`/assets?where[${probe}`)
      expect({ probe, docs: body.docs ?? [] }).toEqual({ probe, docs: [] })
    }
  })

  it('should be found by the words of what it points to, one or several, in each language', async () => {
    const theme = await create('themes', {
      ...newRecord('themes', 'ships'),
      name: 'Ships',
      _status: 'published',
    })
    await api(`/themes/${theme.id}?locale=ko`, {
      method: 'PATCH',
      token: editor,
      body: { name: '선박', _status: 'published' },
    })
    const asset = await create('assets', {
      ...newRecord('assets', 'dock'),
      theme: theme.id,
      secondaryThemes: [theme.id],
      _status: 'published',
    })
    await create('projects', {
      ...newRecord('projects', 'new-dock'),
      relatedAssets: [asset.id],
      _status: 'published',
    })
    for (const where of [
      'where[theme.name][equals]=Ships',
      'where[secondaryThemes.name][equals]=Ships',
      'where[secondaryThemes.slug][equals]=ships',
      'where[secondaryThemes][in]=' + theme.id,
      'locale=ko&where[secondaryThemes.name][equals]=선박',
      'where[secondaryThemes.name][equals]=Ships&sort=name',
      'draft=true&where[secondaryThemes.name][equals]=Ships',
    ]) {
      const { body } = await api(`/assets?${encodeURI(where)}`, { token: editor })
      expect({ where, ids: body.docs?.map((doc: { id: string }) => doc.id) }).toEqual({
        where,
        ids: [asset.id],
      })
    }
    const { body } = await api('/projects?where[relatedAssets.name][equals]=dock&sort=name')
    expect(body.docs).toHaveLength(1)
  })
})

describe('owners and lexicons of a theme', () => {
  let id: string
  const inside = { lexiconEn: ['quay'], lexiconKo: ['부두'] }

  beforeAll(async () => {
    ;({ id } = await create('themes', {
      ...newRecord('themes', 'with-owners'),
      ...inside,
      _status: 'published',
    }))
  })

  it('should be seen by staff only', async () => {
    const nobody = (await signIn(payload)).token
    for (const token of [undefined, nobody]) {
      const { body } = await api(`/themes/${id}`, { token })
      expect(body.slug).toBe('with-owners')
      for (const name of ['owners', 'lexiconEn', 'lexiconKo']) expect(body).not.toHaveProperty(name)
      expect((await api('/themes?where[lexiconEn][equals]=quay', { token })).status).toBe(400)
      expect((await api('/themes?where[owners][exists]=true', { token })).status).toBe(400)
    }
    const { token } = await signIn(payload, 'verifier')
    expect((await api(`/themes/${id}`, { token })).body).toMatchObject(inside)
  })

  it('should keep the order of the owners, which only an administrator sets', async () => {
    const [first, second] = [await signIn(payload, 'owner'), await signIn(payload, 'owner')]
    const administrator = (await signIn(payload, 'administrator')).token
    const set = (token: string, owners: string[]) =>
      api(`/themes/${id}?depth=0`, { method: 'PATCH', token, body: { owners } })
    await set(editor, [first.id])
    expect((await api(`/themes/${id}`, { token: editor })).body.owners ?? []).toEqual([])
    const { body } = await set(administrator, [second.id, first.id])
    expect(body.doc.owners).toEqual([second.id, first.id])
  })
})

describe('restoring a version of a theme', () => {
  let administrator: string
  let owner: string
  let later: string

  beforeAll(async () => {
    administrator = (await signIn(payload, 'administrator')).token
    owner = (await signIn(payload, 'owner')).id
    later = (await signIn(payload, 'owner')).id
  })

  const change = async (id: string, token: string, body: object) => {
    const changed = await api(`/themes/${id}?depth=0`, { method: 'PATCH', token, body })
    expect(changed.status).toBe(200)
    return changed.body.doc
  }

  /** A published theme that had one owner, and has another now; answers its first version too. */
  const changedTheme = async (slug: string) => {
    const { id } = await create('themes', newRecord('themes', slug))
    await change(id, administrator, { owners: [owner], _status: 'published' })
    const where = `where[parent][equals]=${id}&where[latest][equals]=true`
    const { docs } = (await api(`/themes/versions?${where}`, { token: editor })).body
    await change(id, administrator, { owners: [later], name: 'Changed', _status: 'published' })
    return { id, version: docs[0].id as string }
  }

  const restore = async (version: string, token: string, query = '') => {
    const { status } = await api(`/themes/versions/${version}${query}`, { method: 'POST', token })
    expect(status).toBe(200)
  }

  const live = async (id: string) =>
    (await api(`/themes/${id}?depth=0`, { token: administrator })).body

  it('should leave an editor the owners that there are, as a draft and once published', async () => {
    const { id, version } = await changedTheme('restored-as-draft')
    await restore(version, editor, '?draft=true')
    const draft = await api(`/themes/${id}?depth=0&draft=true`, { token: editor })
    expect(draft.body).toMatchObject({ name: 'restored-as-draft', owners: [later] })
    expect(await live(id)).toMatchObject({ name: 'Changed', owners: [later] })
    await change(id, editor, { _status: 'published' })
    expect(await live(id)).toMatchObject({ name: 'restored-as-draft', owners: [later] })
  })

  it('should leave an editor the owners that there are, at once', async () => {
    const { id, version } = await changedTheme('restored-at-once')
    await restore(version, editor)
    expect(await live(id)).toMatchObject({ name: 'restored-at-once', owners: [later] })
  })

  it('should bring an administrator the owners of the version, and let them remove all', async () => {
    const { id, version } = await changedTheme('restored-whole')
    await restore(version, administrator)
    expect(await live(id)).toMatchObject({ name: 'restored-whole', owners: [owner] })
    await change(id, administrator, { owners: [], _status: 'published' })
    expect((await live(id)).owners ?? []).toEqual([])
  })
})

it('should keep money by kind and currency, and refuse what is no money', async () => {
  const money = (figure: object) => ({ label: 'Cost', kind: 'total', currency: 'GBP', ...figure })
  const { id } = await create('projects', {
    ...newRecord('projects', 'costly'),
    investment: [money({ amount: 5 }), money({ amount: 7, kind: 'secured' })],
    _status: 'published',
  })
  expect((await api(`/projects/${id}`)).body.investmentTotals).toEqual([
    { amount: 5, currency: 'GBP' },
  ])
  for (const wrong of [{ amount: -1 }, { amount: 5, kind: 'guess' }, { currency: 'Pounds' }]) {
    const record = { ...newRecord('projects', 'wrong'), investment: [money(wrong)] }
    const { status } = await api('/projects', {
      token: editor,
      body: { ...record, _status: 'published' },
    })
    expect({ wrong, status }).toEqual({ wrong, status: 400 })
  }
})

it('should let the public read the contact details and only editors change them', async () => {
  const change = (token?: string) =>
    api('/globals/contact', { method: 'POST', token, body: { phone: '+44 151 000 0000' } })
  expect((await change()).status).toBe(403)
  expect((await change((await signIn(payload, 'desk')).token)).status).toBe(403)
  expect((await change(editor)).status).toBe(200)
  expect((await api('/globals/contact')).body.phone).toBe('+44 151 000 0000')
  expect((await api('/globals/prospectus-load', { token: editor })).status).toBe(403)
})

describe('media', () => {
  const upload = async (file: File, fields: object, token?: string) => {
    const { default: config } = await import('@payload-config')
    const { handleEndpoints } = await import('payload')
    const body = new FormData()
    body.append('file', file)
    body.append('_payload', JSON.stringify(fields))
    const headers = token ? { Authorization: `JWT ${token}` } : undefined
    const request = new Request('http://localhost:3000/api/media', {
      method: 'POST',
      body,
      headers,
    })
    const response = await handleEndpoints({ config: config as never, request })
    return { status: response.status, body: (await response.json()) as { doc: Media } }
  }
  type Media = { id: string; url: string; sizes: Record<string, { width: number; height: number }> }

  const picture = async () => {
    const create = { width: 2000, height: 1000, channels: 3, background: '#036' } as const
    const bytes = await sharp({ create }).png().toBuffer()
    return new File([new Uint8Array(bytes)], 'mersey.png', { type: 'image/png' })
  }

  it('should be stored in sizes, with an alternative text, and be public until trashed', async () => {
    const { body, status } = await upload(await picture(), { alt: 'The river' }, editor)
    expect(status).toBe(201)
    expect(body.doc.sizes.card).toMatchObject({ width: 768, height: 432 })
    const path = new URL(body.doc.url, 'http://localhost').pathname.replace('/api', '')
    expect((await api(path)).status).toBe(200)
    expect((await api(`/media/${body.doc.id}`)).body.alt).toBe('The river')
    expect((await api(`/media/${body.doc.id}`, { method: 'DELETE', token: editor })).status).toBe(
      200,
    )
    expect((await api(path)).status).toBeGreaterThanOrEqual(403)
    expect((await api(`/media/${body.doc.id}?trash=true`)).status).toBe(404)
  })

  it('should be refused without alternative text, from strangers, and of other types', async () => {
    expect((await upload(await picture(), {}, editor)).status).toBe(400)
    expect((await upload(await picture(), { alt: 'The river' })).status).toBe(403)
    const script = new File(['<svg onload="alert(1)"/>'], 'x.svg', { type: 'image/svg+xml' })
    expect((await upload(script, { alt: 'A picture' }, editor)).status).toBe(400)
  })
})
