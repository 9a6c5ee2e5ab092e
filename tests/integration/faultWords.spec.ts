import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newInvestor } from '../support/newInvestor'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let token: string
let enquiry: string
let contact: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  token = (await signIn(payload, 'desk')).token
  const theme = await newTheme(payload, { owner: (await signIn(payload, 'owner')).id })
  ;({ contact } = await newInvestor(payload))
  const body = { channel: 'phone', message: 'A call', themes: [theme], contact }
  enquiry = (await api('/enquiries', { token, body })).body.doc.id
})
afterAll(() => stop())

const words = { en: /^[^가-힣]*[a-z]{3}[^가-힣]*$/, ko: /[가-힣]/ }
const languages = ['en', 'ko'] as const

/** Everything that an answer says to people. */
const said = (body: {
  title?: string
  detail?: string
  errors: { message?: string; detail?: string }[]
}) =>
  [body.title, body.detail, ...body.errors.map(({ detail, message }) => detail ?? message)].filter(
    (each) => each !== undefined,
  )

describe.each([
  ['a move without a target', () => `/enquiries/${enquiry}/move`, {}, 422],
  ['a move with a field of no use', () => `/enquiries/${enquiry}/move`, { to: 'won', x: 1 }, 422],
  ['a move that is not JSON', () => `/enquiries/${enquiry}/move`, '{"to"', 400],
  ['a merge with nothing', () => `/contacts/${contact}/merge`, {}, 422],
  ['a merge with a field of no use', () => `/contacts/${contact}/merge`, { from: '1', x: 1 }, 422],
  ['what is missing for no stage', () => `/enquiries/${enquiry}/missing?to=x`, undefined, 400],
])('the answer to %s', (_, path, body, status) => {
  it.each(languages)('should be in the language asked for: %s', async (language) => {
    const asked = path()
    const locale = `${asked.includes('?') ? '&' : '?'}locale=${language}`
    for (const [query, headers] of [
      [locale, {}],
      ['', { 'Accept-Language': language }],
    ] as const) {
      const answer = await api(`${asked}${query}`, { token, body, headers })
      expect(answer.status).toBe(status)
      expect(said(answer.body)).not.toHaveLength(0)
      for (const each of said(answer.body)) expect(each).toMatch(words[language])
    }
  })
})

it('should name the fields that a move or a merge does not know', async () => {
  for (const path of [`/enquiries/${enquiry}/move`, `/contacts/${contact}/merge`]) {
    const { body } = await api(path, { token, body: { to: 'won', from: '1', x: 1 } })
    expect(body.errors.map(({ field }: { field: string }) => field)).toContain('x')
  }
})

describe.each([
  ['a query', 'GET', () => '/enquiries?where[receivedAt][equals]=yesterday', undefined],
  ['a document', 'PATCH', () => `/enquiries/${enquiry}`, { receivedAt: 'yesterday' }],
])('the answer to %s that no field can hold', (_, method, path, body) => {
  it.each(languages)('should be in the language of the request: %s', async (language) => {
    const headers = { 'Accept-Language': language }
    const answer = await api(path(), { method, token, body, headers })
    expect(answer.status).toBe(400)
    const [{ message }] = answer.body.errors
    expect(message).toMatch(words[language])
    expect(message).toContain('receivedAt')
  })
})
