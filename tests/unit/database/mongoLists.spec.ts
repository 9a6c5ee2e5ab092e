import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { askedPlainly } from '@/database/lists/mongo/askedPlainly'
import { byAlternatives } from '@/database/lists/mongo/byAlternatives'
import { conditionsOf } from '@/database/lists/mongo/conditionsOf'
import { findingIndex } from '@/database/lists/mongo/findingIndex'
import { orderOf } from '@/database/lists/mongo/orderOf'
import type { Filter, Question } from '@/database/lists/mongo/questionOf'

const indexes = [
  ['receivedAt'],
  ['deletedAt', 'receivedAt'],
  ['status', 'receivedAt'],
  ['status', 'due.respondBy'],
  ['owner', 'status', 'due.respondBy'],
  ['themes'],
]

describe('askedPlainly', () => {
  const fields = [
    { name: 'deletedAt', type: 'date' },
    { name: 'owner', type: 'relationship', relationTo: 'users' },
    { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
    { name: 'subject', type: 'text' },
  ] as FlattenedField[]

  it.each(['deletedAt', 'owner'])('should ask whether %s is null', (path) => {
    for (const exists of [false, 'false'])
      expect(askedPlainly({ and: [{ or: [{ [path]: { exists } }] }] }, fields)).toEqual({
        and: [{ or: [{ [path]: { equals: null } }] }],
      })
  })

  it.each(['themes', 'subject'])('should leave %s, which is unset in more ways', (path) => {
    const where = { [path]: { exists: false } }
    expect(askedPlainly(where, fields)).toEqual(where)
  })

  it('should leave what asks for more than that', () => {
    const where = { deletedAt: { exists: true }, owner: { exists: false, equals: '1' } }
    expect(askedPlainly(where, fields)).toEqual(where)
  })
})

describe('findingIndex', () => {
  const found = (filter: Filter) => findingIndex(conditionsOf(filter), indexes)

  it('should be the one whose first fields are all asked for', () => {
    const ongoing = { status: { $eq: 'ongoing' } }
    expect(found({ $and: [{ ...ongoing, owner: { $eq: '1' } }] })).toEqual(indexes[4])
    expect(found({ owner: { $in: ['1', '2'] } })).toEqual(indexes[4])
    expect(found({ $or: [{ owner: { $in: ['1'] } }] })).toEqual(indexes[4])
    expect(found({ $and: [ongoing, { 'due.respondBy': { $lt: new Date() } }] })).toEqual(indexes[3])
  })

  it('should be none that begins with what is not asked for, or with what nearly all have', () => {
    expect(found({ receivedAt: { $lt: new Date() } })).toBeNull()
    expect(found({ deletedAt: { $eq: null } })).toBeNull()
    expect(found({ $or: [{ status: { $eq: 'lost' } }, { owner: { $eq: '1' } }] })).toBeNull()
  })
})

describe('byAlternatives', () => {
  const parts = (filter: Filter) =>
    byAlternatives({ filter, conditions: conditionsOf(filter), indexes } as never as Question)
  const [owner, status] = [{ owner: { $eq: '1' } }, { status: { $eq: 'lost' } }]
  const unset = { deletedAt: { $eq: null } }

  it('should be one part for each of the alternatives', () => {
    const filter = { $and: [{ $or: [{ $or: [owner, status] }] }, unset] }
    expect(parts(filter)).toMatchObject([
      { filter: { $and: [filter, owner] } },
      { filter: { $and: [filter, status] } },
    ])
  })

  it('should be one for each of those of an alternative, found by what is asked beside them', () => {
    const [one, other] = [{ subject: { $eq: 'One' } }, { subject: { $eq: 'Other' } }]
    const both = { $and: [status, { $or: [one, other] }] }
    const filter = { $or: [owner, both] }
    expect(parts(filter)).toMatchObject([
      { filter: { $and: [filter, owner] } },
      { filter: { $and: [filter, { $and: [both, one] }] } },
      { filter: { $and: [filter, { $and: [both, other] }] } },
    ])
  })

  it('should be none where one has no index, or there are no alternatives', () => {
    expect(parts({ $or: [owner, { subject: { $eq: '' } }] })).toBeNull()
    expect(parts({ $and: [{ $or: [{ subject: { $eq: '' } }] }, unset] })).toBeNull()
  })
})

describe('orderOf', () => {
  const model = {
    schema: { path: (name: string) => ({ instance: name === 'themes' ? 'Array' : 'String' }) },
  }
  const ordered = (filter: Filter, ...keys: string[]) =>
    orderOf({ filter, conditions: conditionsOf(filter), indexes, model } as never as Question, keys)

  it('should be the index that has exactly the records of the list in its order', () => {
    const lost = { status: { $eq: 'lost' } }
    expect(ordered({}, '-receivedAt')).toMatchObject({ index: ['receivedAt'], direction: -1 })
    expect(ordered(lost, '-receivedAt')).toMatchObject({ index: ['status', 'receivedAt'] })
    expect(ordered(lost, 'due.respondBy')).toEqual({
      field: 'due.respondBy',
      fields: ['due.respondBy'],
      direction: 1,
      index: ['status', 'due.respondBy'],
      filters: [lost],
    })
  })

  it('should be one that goes on beyond that order, where none ends there', () => {
    expect(ordered({}, 'owner')).toMatchObject({ index: ['owner', 'status', 'due.respondBy'] })
    expect(ordered({}, '-receivedAt')).toMatchObject({ index: ['receivedAt'] })
  })

  it('should be several lists in one where a field may have several values', () => {
    const filter = { status: { $in: ['ongoing', 'dormant'] } }
    expect(ordered(filter, 'due.respondBy')).toMatchObject({
      index: ['status', 'due.respondBy'],
      filters: [
        { $and: [filter, { status: { $eq: 'ongoing' } }] },
        { $and: [filter, { status: { $eq: 'dormant' } }] },
      ],
    })
  })

  it('should be those lists, and not all that is not in the trash with very many others', () => {
    const filter = { status: { $in: ['ongoing'] }, deletedAt: { $eq: null } }
    const others = [...indexes, ['deletedAt', 'due.respondBy']]
    const conditions = conditionsOf(filter)
    expect(
      orderOf({ filter, conditions, indexes: others, model } as never as Question, [
        'due.respondBy',
      ]),
    ).toMatchObject({ index: ['status', 'due.respondBy'] })
    expect(ordered({ deletedAt: { $eq: null } }, 'receivedAt')).toMatchObject({
      index: ['receivedAt'],
    })
  })

  it('should be none where no index has it, or with too many lists', () => {
    expect(ordered({}, 'due.respondBy')).toBeNull()
    expect(ordered({ status: { $eq: 'lost' } }, 'subject')).toBeNull()
    const many = { status: { $in: Array.from({ length: 11 }, String) } }
    expect(ordered(many, 'due.respondBy')).toBeNull()
  })

  it('should be none of several orders, or of a list, which an index has by each of its parts', () => {
    expect(ordered({}, '-receivedAt', 'due.respondBy')).toBeNull()
    expect(ordered({}, 'receivedAt,subject')).toBeNull()
    expect(ordered({}, 'themes')).toBeNull()
  })
})
