import { expect, it } from '@jest/globals'

import type { Field } from 'payload'

// First, because of a top-level await cycle in lexical that ends Node 20 silently.
await import('lexical')
const { deskCollections } = await import('@/collections/desk/deskCollections')

const errorsIn = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => errorsIn(tab.fields))
    if ('fields' in field) return errorsIn(field.fields)
    return 'name' in field && /error$/i.test(field.name) ? [field] : []
  })

const errors = deskCollections.flatMap(({ slug, fields }) =>
  errorsIn(fields).map((field) => [slug, field] as const),
)

it('should be that errors are kept of all that is done by itself', () => {
  expect(errors.map(([slug]) => slug).toSorted()).toEqual([
    'attachments',
    'incoming-mail',
    'journal',
    'mailboxes',
    'outgoing-mail',
  ])
})

it.each(errors)(
  'should say in words, on the record and in a list, what error %s had',
  (_, field) => {
    const words = expect.stringContaining('@/admin/')
    expect(field.admin).toMatchObject({ components: { Cell: words, Field: words } })
  },
)
