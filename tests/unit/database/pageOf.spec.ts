import { describe, expect, it } from '@jest/globals'

import { isUnfiltered } from '@/database/lists/isUnfiltered'
import { mostCounted } from '@/database/lists/mostCounted'
import { pageOf } from '@/database/lists/pageOf'

const docs = (count: number) => Array.from({ length: count }, (_, n) => n)

describe('pageOf', () => {
  it('should count as Payload does what was counted to the end', () => {
    expect(pageOf({ docs: docs(10), page: 2, limit: 10, total: 30 })).toMatchObject({
      totalDocs: 30,
      totalPages: 3,
      pagingCounter: 11,
      hasPrevPage: true,
      prevPage: 1,
      hasNextPage: true,
      nextPage: 3,
    })
    expect(pageOf({ docs: docs(10), page: 3, limit: 10, total: 30 })).toMatchObject({
      hasNextPage: false,
      nextPage: null,
    })
    expect(pageOf({ docs: [], page: 1, limit: 10, total: 0 })).toMatchObject({
      totalDocs: 0,
      totalPages: 1,
      hasNextPage: false,
      hasPrevPage: false,
    })
  })

  it('should lead on as long as pages are full, however far the count went', () => {
    const total = mostCounted + 1
    expect(pageOf({ docs: docs(10), page: 1, limit: 10, total })).toMatchObject({
      totalDocs: total,
      hasNextPage: true,
    })
    expect(pageOf({ docs: docs(10), page: 500, limit: 10, total })).toMatchObject({
      totalDocs: 5001,
      totalPages: 501,
      hasNextPage: true,
      nextPage: 501,
    })
    expect(pageOf({ docs: docs(3), page: 500, limit: 10, total })).toMatchObject({
      totalDocs: 4993,
      totalPages: 500,
      hasNextPage: false,
      nextPage: null,
    })
  })
})

describe('isUnfiltered', () => {
  it.each([
    [{}, true],
    [undefined, true],
    [{ deletedAt: { exists: false } }, true],
    [{ and: [{}, { deletedAt: { exists: false } }] }, true],
    [{ deletedAt: { exists: true } }, false],
    [{ and: [{ status: { equals: 'lost' } }, { deletedAt: { exists: false } }] }, false],
    [{ or: [{ owner: { equals: 'x' } }] }, false],
  ])('should say of %j %j', (where, expected) => {
    expect(isUnfiltered(where as never)).toBe(expected)
  })
})
