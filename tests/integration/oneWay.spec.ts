import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let token: string
let mine: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  const [owner, other] = [await signIn(payload, 'owner'), await signIn(payload, 'owner')]
  token = owner.token
  mine = await newTheme(payload, { owner: owner.id, slug: 'mine', name: 'Mine' })
  const theirs = await newTheme(payload, { owner: other.id, slug: 'theirs', name: 'Theirs' })
  const company = await payload.create({
    collection: 'companies',
    data: { name: 'Acme', themes: [mine, theirs] },
  })
  await payload.create({
    collection: 'contacts',
    data: { name: 'Ann', email: 'ann@acme.co', company: company.id, themes: [theirs] },
  })
})
afterAll(() => stop())

describe('an owner of a company’s theme', () => {
  it.each([
    'contacts?where[company.themes][in]=MINE',
    'contacts?where[company.themes][exists]=true',
    'contacts?where[or][0][company__themes][exists]=true',
    'contacts?sort=company.themes',
    'contacts/count?where[company.themes][in]=MINE',
    'companies?joins[contacts][where][company.themes][in]=MINE',
  ])('should not see by %s its people of other themes', async (query) => {
    const { status, body } = await api(`/${query.replace('MINE', mine)}`, { token })
    expect([200, 400]).toContain(status)
    expect(body.totalDocs ?? 0).toBe(query.startsWith('companies') && status === 200 ? 1 : 0)
    expect(JSON.stringify(body)).not.toContain('ann@acme.co')
    expect(body.docs?.[0]?.contacts?.docs ?? []).toEqual([])
  })
})
