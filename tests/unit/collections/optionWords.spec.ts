import { expect, it } from '@jest/globals'

import type { Field } from 'payload'

// First, because of a top-level await cycle in lexical that ends Node 20 silently.
await import('lexical')
const { deskCollections } = await import('@/collections/desk/deskCollections')

/** Codes that people know as such. */
const known = ['currency']

type Choice = { name: string; option: unknown }

const choicesIn = (fields: Field[]): Choice[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => choicesIn(tab.fields))
    if ('fields' in field) return choicesIn(field.fields)
    if (field.type !== 'select' || known.includes(field.name)) return []
    return field.options.map((option) => ({ name: field.name, option }))
  })

it.each(deskCollections.map(({ slug, fields }) => [slug, choicesIn(fields)] as const))(
  'should offer what can be chosen of %s by words in both languages',
  (_, choices) => {
    const words = { label: { en: expect.any(String), ko: expect.any(String) } }
    for (const { name, option } of choices) {
      expect({ name, option }).toMatchObject({ name, option: words })
    }
  },
)
