import { expect, it } from '@jest/globals'
import type { FlattenedField, PayloadRequest } from 'payload'

import { publicContent } from '@/access/publicContent'
import { contentSources } from '@/database/contentSources'

type Fields = Record<string, object[]>

const sourcesOf = (name: string, collections: Fields, globals: Fields = {}) => {
  const configs = (fields: Fields) =>
    Object.entries(fields).map(([slug, flattenedFields]) => ({
      slug,
      flattenedFields: flattenedFields as FlattenedField[],
    }))
  const config = { collections: configs(collections), globals: configs(globals) }
  return [...contentSources(config as never).get(name)!].sort()
}

const to = (relationTo: string | string[], more = {}) => ({
  type: 'relationship',
  relationTo,
  ...more,
})

it('should follow relations and uploads through others, groups and rows, and in circles', () => {
  const collections = {
    themes: [
      { type: 'group', flattenedFields: [{ type: 'array', flattenedFields: [to('sites')] }] },
    ],
    sites: [to(['organisations', 'themes'])],
    organisations: [{ type: 'upload', relationTo: 'media' }],
    media: [],
    targets: [to('themes')],
  }
  expect(sourcesOf('themes', collections)).toEqual(['media', 'organisations', 'sites', 'themes'])
  expect(sourcesOf('media', collections)).toEqual(['media'])
})

it('should follow joins to what names a record', () => {
  const collections = { themes: [{ type: 'join', collection: ['assets', 'projects'] }] }
  expect(sourcesOf('themes', collections)).toEqual(['assets', 'projects', 'themes'])
})

it('should think rich text and blocks able to lead to all public content', () => {
  for (const type of ['richText', 'blocks']) {
    expect(sourcesOf('themes', { themes: [{ type }] })).toEqual([...publicContent].sort())
  }
})

it('should follow what a global names', () => {
  const found = sourcesOf('globals/contact', { themes: [] }, { contact: [to('themes')] })
  expect(found).toEqual(['globals/contact', 'themes'])
})

it('should go as far as a collection that is not public, and not beyond', () => {
  const collections = { themes: [to('users')], users: [to('attachments')] }
  expect(sourcesOf('themes', collections)).toEqual(['themes', 'users'])
})

it('should not follow fields that nobody but staff may read', () => {
  const read = ({ req }: { req: PayloadRequest }) => Boolean(req.user?.roles?.length)
  expect(sourcesOf('themes', { themes: [to('users', { access: { read } })] })).toEqual(['themes'])
})

it('should follow fields whose rule does not say', () => {
  for (const read of [
    () => true,
    async () => false,
    ({ req }: { req: PayloadRequest }) => req.user!.roles!.includes('desk'),
  ]) {
    const found = sourcesOf('themes', { themes: [to('users', { access: { read } })] })
    expect(found).toEqual(['themes', 'users'])
  }
})

it('should know every collection and global that anonymous people may read', () => {
  expect([...publicContent].sort()).toEqual([
    'assets',
    'board-members',
    'case-studies',
    'globals/contact',
    'media',
    'organisations',
    'programmes',
    'projects',
    'sites',
    'targets',
    'themes',
  ])
})
