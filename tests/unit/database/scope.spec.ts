import { describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'

import { narrowed } from '@/database/scope/narrowed'
import { withoutImplied } from '@/database/scope/withoutImplied'

const theirs: Where = { or: [{ owner: { equals: 'me' } }, { themes: { in: ['a'] } }] }
const theirsOfEnquiry: Where = {
  or: [{ 'enquiry.owner': { equals: 'me' } }, { 'enquiry.themes': { in: ['a'] } }],
}
/** As the access rules come: in an or of the scopes, in an and with the query. */
const asked = (where: Where): Where => ({ and: [where, { or: [theirsOfEnquiry] }] })

/** A database with one enquiry that is theirs, and one record of it. */
const database = () => {
  const questions: { collection: string; where?: Where }[] = []
  const findOne = ((question: { collection: string; where?: Where }) => {
    questions.push(question)
    const text = JSON.stringify(question.where)
    if (question.collection === 'clocks')
      return Promise.resolve(text.includes('clock') ? { id: 'clock', enquiry: 'one' } : null)
    return Promise.resolve(/"(one|ONE)"/.test(text) ? { id: 'one' } : null)
  }) as never
  return { findOne, questions }
}
const nothing = { id: { in: [] } }

describe('narrowed', () => {
  it('should ask once whether the enquiry is theirs, and then for its records alone', async () => {
    const { findOne, questions } = database()
    const where = asked({ enquiry: { equals: 'one' } })
    expect(await narrowed(findOne, { collection: 'clocks', where })).toEqual({
      and: [{ enquiry: { equals: 'one' } }],
    })
    expect(questions).toMatchObject([
      { collection: 'enquiries', where: { and: [{ id: { equals: 'one' } }, { or: [theirs] }] } },
    ])
  })

  it('should find nothing of an enquiry that is not theirs', async () => {
    const { findOne } = database()
    const where = asked({ enquiry: { equals: 'two' } })
    expect(await narrowed(findOne, { collection: 'clocks', where })).toEqual({
      and: [{ enquiry: { equals: 'two' } }, nothing],
    })
  })

  it('should look up the enquiry of one record', async () => {
    const { findOne } = database()
    const where = asked({ id: { equals: 'clock' } })
    expect(await narrowed(findOne, { collection: 'clocks', where })).toEqual({
      and: [{ id: { equals: 'clock' } }],
    })
  })

  const one: Where = { enquiry: { equals: 'one' } }
  it.each<[string, Where]>([
    ['about many', asked({ state: { equals: 'running' } })],
    ['about one enquiry or others', asked({ or: [one, { state: { equals: 'x' } }] })],
    ['about all but one', asked({ enquiry: { not_equals: 'one' } })],
    ['about one of several', asked({ enquiry: { in: ['one'] } })],
    ['about one that is not there', asked({ id: { equals: 'gone' } })],
    ['about an id that the database takes for another', asked({ id: { equals: 'clocks' } })],
    ['about an enquiry by another spelling', asked({ enquiry: { equals: 'ONE' } })],
    ['with more in one object', asked({ enquiry: { equals: 'one' }, state: { equals: 'x' } })],
    ['with more about the one', asked({ enquiry: { equals: 'one', not_equals: 'two' } })],
    ['of somebody who may see all', { enquiry: { equals: 'one' } }],
    ['with an and beside an or', { and: [one, theirsOfEnquiry], or: [one] }],
    [
      'that asks more of the enquiry',
      asked({ and: [one, { 'enquiry.themes': { not_in: ['b'] } }] }),
    ],
    [
      'that asks more of it so',
      asked({ and: [one, { or: [{ enquiry__subject: { equals: 'x' } }] }] }),
    ],
    ['that has the rule twice', asked({ and: [one, theirsOfEnquiry] })],
    [
      'with another way to be theirs',
      { and: [one, { or: [theirsOfEnquiry, { author: { equals: 'me' } }] }] },
    ],
    ...[
      { 'enquiry.owner': { not_equals: 'me' } },
      { 'enquiry.owner': { equals: 'null' } },
      { 'enquiry.owner': { equals: null } },
      { 'enquiry.owner': { equals: 'me', exists: true } },
      { 'enquiry.owner': { exists: false } },
      { 'enquiry.themes': { in: 'a' } },
      { 'enquiry.themes': { in: [null] } },
      { 'enquiry.themes': { not_in: ['a'] } },
      { 'enquiry.themes.name': { equals: 'a' } },
      { or: [] },
      { or: [{}] },
      { and: [theirsOfEnquiry], or: [theirsOfEnquiry] },
    ].map((rule): [string, Where] => [
      `with ${JSON.stringify(rule)}`,
      { and: [one, { or: [rule as Where] }] },
    ]),
  ])('should leave a query as it is that is %s', async (_what, where) => {
    const { findOne } = database()
    expect(await narrowed(findOne, { collection: 'clocks', where })).toBe(where)
  })
})

describe('withoutImplied', () => {
  const joins = { events: { limit: 5, where: asked({ type: { equals: 'moved' } }) } } as never
  const rule: Where = { or: [theirs] }
  const where: Where = { and: [{ stage: { equals: 'won' } }, rule] }
  const ofEnquiry = new Set(['events'])

  it('should not ask of what is joined what was asked of the enquiries', () => {
    expect(withoutImplied({ joins, where, ofEnquiry })).toEqual({
      events: { limit: 5, where: { and: [{ type: { equals: 'moved' } }] } },
    })
  })

  it.each<[string, undefined | Where]>([
    ['that anybody may see', { stage: { equals: 'won' } }],
    ['that somebody else may see', { or: [{ owner: { equals: 'other' } }, theirs] }],
    ['of which some other is asked', { or: [rule, { stage: { equals: 'won' } }] }],
    ['of which it is asked beside an or', { and: [rule], or: [{ stage: { equals: 'won' } }] }],
    ['of which nothing is asked', undefined],
  ])('should ask it of what is joined to records %s', (_what, where) => {
    expect(withoutImplied({ joins, where, ofEnquiry })).toEqual(joins)
  })

  it('should ask it of what is joined in another way', () => {
    expect(withoutImplied({ joins, where, ofEnquiry: new Set() })).toEqual(joins)
  })
})
