import { expect, it } from '@jest/globals'

import type { Field } from 'payload'

import { deskSlugs } from '@/collections/slugs'

// First, because of a top-level await cycle in lexical that ends Node 20 silently.
await import('lexical')
const { deskCollections } = await import('@/collections/desk/deskCollections')

/** They grow with the staff and its rules, and not with what is asked. */
const small = [
  'content-changes',
  'counters',
  'mailboxes',
  'reply-templates',
  'routing-pools',
  'routing-rules',
]

/** Payload's own. */
const always = ['createdAt', 'updatedAt']

const indexedIn = (fields: Field[]): string[] =>
  fields.flatMap((field) => [
    ...('name' in field && 'index' in field && field.index ? [field.name] : []),
    ...('fields' in field && !('name' in field) ? indexedIn(field.fields) : []),
  ])

it.each(deskSlugs.filter((slug) => !small.includes(slug)))(
  'should have an index with the order in which %s are listed',
  (slug) => {
    const {
      defaultSort,
      fields,
      indexes = [],
    } = deskCollections.find((each) => each.slug === slug)!
    const orders = indexes.map(({ fields: [first, second] }) =>
      first === 'deletedAt' ? second : first,
    )
    const sortedBy = String(defaultSort).replace(/^-/, '')
    expect([...always, ...indexedIn(fields), ...orders]).toContain(sortedBy)
  },
)
