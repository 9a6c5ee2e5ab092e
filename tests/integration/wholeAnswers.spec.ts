import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { graphqlHandler } from '@/server/graphqlHandler'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { newInvestor } from '../support/newInvestor'
import { newTheme } from '../support/newTheme'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let desk: string
let owner: Awaited<ReturnType<typeof signIn>>
let enquiry: { channel: 'phone'; message: string; themes: string[]; contact: string }

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  desk = (await signIn(payload, 'desk')).token
  owner = await signIn(payload, 'owner')
  const theme = await newTheme(payload, { owner: owner.id })
  const { contact } = await newInvestor(payload)
  enquiry = { channel: 'phone', message: 'A call', themes: [theme], contact }
})
afterAll(() => stop())

const received = async (): Promise<string> =>
  (await api('/enquiries', { token: desk, body: enquiry })).body.doc.id

const find = (id: string) => payload.findByID({ collection: 'enquiries', id, depth: 0 })

const eventsOf = async (id: string) => {
  const where = { enquiry: { equals: id } }
  const { docs } = await payload.find({ collection: 'enquiry-events', sort: 'sequence', where })
  return docs.map(({ type }) => type)
}

const mailsOf = async (id: string) =>
  (await payload.count({ collection: 'outgoing-mail', where: { enquiry: { equals: id } } }))
    .totalDocs

const selections = ['select[owner]=false', 'select[reference]=true', 'select[id]=true']

describe('a write with `select`', () => {
  it.each(selections)(
    'should say nothing in the history that did not happen: %s',
    async (select) => {
      const id = await received()
      const before = [await eventsOf(id), await mailsOf(id)]
      for (const path of [
        `/enquiries/${id}?${select}`,
        `/enquiries?where[id][equals]=${id}&${select}`,
      ]) {
        const body = { subject: 'A visit' }
        const answer = await api(path, { method: 'PATCH', token: desk, body })
        expect([answer.status, answer.body.errors ?? []]).toEqual([200, []])
      }
      expect(await find(id)).toMatchObject({ subject: 'A visit', owner: owner.id })
      expect([await eventsOf(id), await mailsOf(id)]).toEqual(before)
    },
  )

  it('should answer the whole record, and a read what it is asked for', async () => {
    const id = await received()
    const patch = { method: 'PATCH', token: desk, body: { subject: 'A visit' } }
    const { body } = await api(`/enquiries/${id}?depth=0&select[id]=true`, patch)
    expect(body.doc).toMatchObject({ id, subject: 'A visit', owner: owner.id, stage: 'received' })
    const read = await api(`/enquiries/${id}?depth=0&select[subject]=true`, { token: desk })
    expect(read.body).toEqual({ id, subject: 'A visit' })
  })

  it.each(selections)('should record an enquiry as any other: %s', async (select) => {
    const { status, body } = await api(`/enquiries?${select}`, { token: desk, body: enquiry })
    expect(status).toBe(201)
    expect(await eventsOf(body.doc.id)).toEqual(await eventsOf(await received()))
  })

  it('should pass the turn, as any other that records an interaction', async () => {
    const id = await received()
    const said = { enquiry: id, kind: 'call', direction: 'outbound', summary: 'Called back' }
    const { status } = await api('/interactions?select[id]=true', {
      token: owner.token,
      body: said,
    })
    expect(status).toBe(201)
    expect(await find(id)).toMatchObject({ ball: 'investor' })
  })

  it('should leave a contact to be found by its words', async () => {
    const body = { name: 'Seonbak Kim', email: 'kim@seonbak.co.kr' }
    const { id } = (await api('/contacts?select[id]=true', { token: desk, body })).body.doc
    const path = `/contacts/${id}?select[id]=true`
    await api(path, { method: 'PATCH', token: desk, body: { name: 'Hanbit Kim' } })
    const { docs } = (await api('/contacts?search=Hanbit', { token: desk })).body
    expect(docs.map((doc: { id: string }) => doc.id)).toEqual([id])
  })

  it('should not come about by the fields that a mutation of GraphQL asks for', async () => {
    const id = await received()
    const before = await eventsOf(id)
    const query = `mutation { updateEnquiry(id: "${id}", data: { subject: "A visit" }) { id } }`
    const request = new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${desk}` },
    })
    const answer = await (await graphqlHandler(payload)(request)).json()
    expect(answer).toMatchObject({ data: { updateEnquiry: { id } } })
    expect(await find(id)).toMatchObject({ subject: 'A visit' })
    expect(await eventsOf(id)).toEqual(before)
  })
})
