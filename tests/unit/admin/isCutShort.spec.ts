import { describe, expect, it } from '@jest/globals'

import { isCutShort } from '@/admin/lists/isCutShort'
import { growing } from '@/database/lists/growing'
import { mostCounted } from '@/database/lists/mostCounted'
import { pageOf } from '@/database/lists/pageOf'

// First, because of a top-level await cycle in lexical that ends Node 20 silently.
await import('lexical')
const { deskCollections } = await import('@/collections/desk/deskCollections')

const many = mostCounted + 1
const pageWith = (page: number, docs: number, total: number) =>
  pageOf({ docs: Array.from({ length: docs }), page, limit: 10, total })

describe('a total that is cut short', () => {
  it.each([
    ['the first page of more than are counted', pageWith(1, 10, many)],
    ['a page further on than is counted', pageWith(150, 10, many)],
  ])('should be told of on %s', (_, page) => expect(isCutShort(page)).toBe(true))

  it.each([
    ['a list that is counted', pageWith(1, 10, mostCounted)],
    ['the first page of all, whose number is known', pageWith(1, 10, 900_000)],
    ['a page of all further on than is counted', pageWith(150, 10, 900_000)],
    ['the last page, which tells how many there are', pageWith(150, 9, many)],
    ['a page beyond the end', pageWith(1_000, 0, many)],
  ])('should not be told of on %s', (_, page) => expect(isCutShort(page)).toBe(false))

  it.each([...growing])('should be told of in the list of %s', (slug) => {
    const { admin } = deskCollections.find((each) => each.slug === slug)!
    expect(admin?.components?.afterListTable).toContain('@/admin/lists/CutShortNote#CutShortNote')
  })
})
