import { expect, it } from '@jest/globals'

import type { Field, TextField } from 'payload'

import type { Language } from '@/i18n/languages'

// First, because of a top-level await cycle in lexical that ends Node 20 silently.
await import('lexical')
const { intakeFields } = await import('@/collections/desk/enquiries/intakeFields')

const named = (fields: Field[]): Field[] =>
  fields.flatMap((field) => (field.type === 'row' ? named(field.fields) : [field]))
const country = named(intakeFields).find(
  (field): field is TextField => 'name' in field && field.name === 'country',
)!
const said = (value: string, language: Language) =>
  country.validate!(value as never, { req: { i18n: { language } } } as never)

it.each(['', 'KR', 'GB', 'unknown'])('should take %j for a country of an enquiry', (value) => {
  expect(said(value, 'en')).toBe(true)
})

it.each(['kr', 'KOR', 'Korea', 'Unknown'])('should say in words what is wrong with %s', (value) => {
  expect(said(value, 'en')).toMatch(/^The country must be .+\.$/)
  expect(said(value, 'ko')).toMatch(/^국가는 .+ 합니다\.$/)
})
