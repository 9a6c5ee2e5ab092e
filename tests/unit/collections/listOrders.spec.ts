import { describe, expect, it } from '@jest/globals'

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

const fieldsIn = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsIn(tab.fields))
    return 'fields' in field && !('name' in field) ? fieldsIn(field.fields) : [field]
  })

const nameOf = (field: Field) => ('name' in field ? field.name : '')

/** What is one of several has no order. */
const hasMany = (field: Field) => 'hasMany' in field && field.hasMany === true

describe.each(deskSlugs.filter((slug) => !small.includes(slug)))('the list of %s', (slug) => {
  const {
    admin,
    defaultSort,
    indexes = [],
    ...collection
  } = deskCollections.find((each) => each.slug === slug)!
  const fields = fieldsIn(collection.fields)
  const orders = [
    ...always,
    ...fields.filter((field) => 'index' in field && field.index).map(nameOf),
    ...indexes.map(({ fields: [first, second] }) => (first === 'deletedAt' ? second : first)),
  ]

  it('should have an index with the order in which it is shown', () => {
    expect(orders).toContain(String(defaultSort).replace(/^-/, ''))
  })

  it('should have an index with the order of each column that is shown at first', () => {
    const several = fields.filter(hasMany).map(nameOf)
    const columns = (admin?.defaultColumns ?? []).filter((column) => !several.includes(column))
    expect(columns.filter((column) => !orders.includes(column))).toEqual([])
  })
})
