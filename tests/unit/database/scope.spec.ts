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
    return Promise.resolve(text.includes('"one"') ? { id: 'one' } : null)
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
      { collection: 'enquiries', where: { and: [{ id: { equals: 'one' } }, theirs] } },
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

  it.each<[string, Where]>([
    ['about many', asked({ state: { equals: 'running' } })],
    [
      'about one enquiry or others',
      asked({ or: [{ enquiry: { equals: 'one' } }, { state: { equals: 'x' } }] }),
    ],
    ['about all but one', asked({ enquiry: { not_equals: 'one' } })],
    ['about one that is not there', asked({ id: { equals: 'gone' } })],
    ['of somebody who may see all', { enquiry: { equals: 'one' } }],
    [
      'with another way to be theirs',
      {
        and: [
          { enquiry: { equals: 'one' } },
          { or: [theirsOfEnquiry, { author: { equals: 'me' } }] },
        ],
      },
    ],
  ])('should leave a query as it is that is %s', async (_what, where) => {
    const { findOne } = database()
    expect(await narrowed(findOne, { collection: 'clocks', where })).toBe(where)
  })
})

describe('withoutImplied', () => {
  const joins = { events: { limit: 5, where: asked({ type: { equals: 'moved' } }) } } as never

  it('should not ask of what is joined what was asked of the enquiries', () => {
    const where: Where = { and: [{ stage: { equals: 'won' } }, { or: [theirs] }] }
    expect(withoutImplied({ collection: 'enquiries', joins, where })).toEqual({
      events: { limit: 5, where: { and: [{ type: { equals: 'moved' } }] } },
    })
  })

  it.each<[string, string, undefined | Where]>([
    ['that anybody may see', 'enquiries', { stage: { equals: 'won' } }],
    ['that somebody else may see', 'enquiries', { or: [{ owner: { equals: 'other' } }, theirs] }],
    ['of another collection', 'contacts', theirs],
    ['of which nothing is asked', 'enquiries', undefined],
  ])('should ask it of what is joined to records %s', (_what, collection, where) => {
    expect(JSON.stringify(withoutImplied({ collection, joins, where }))).toContain('enquiry.owner')
  })
})
