import { describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'

import { twoWaysTo } from '@/database/paths/twoWaysTo'

const mine: Where = { or: [{ themes: { in: ['a'] } }] }
const find = (where: Where) => twoWaysTo(new Set(['themes']), { and: [where, mine] })

describe('twoWaysTo', () => {
  it.each<[string, Where]>([
    ['company.themes', { 'company.themes': { in: ['a'] } }],
    ['company.themes', { company__themes: { exists: true } }],
    ['company.themes', { 'company.themes.name': { equals: 'x' } }],
    ['company.themes', { OR: [{ name: { equals: 'x' } }, { 'company.themes': { in: [] } }] }],
    ['company.themes', { company: { contains: { themes: { in: ['a'] } } } }],
    ['company.themes', { company: { contains: { or: [{ themes: { in: ['a'] } }] } } }],
  ])('should find %s beside themes in %j', (path, where) => {
    expect(find(where)).toBe(path)
  })

  it.each<Where>([
    {},
    { name: { equals: 'themes' } },
    { themes: { in: ['b'] } },
    { 'themes.name': { equals: 'x' } },
    { 'company.name': { in: ['themes'] } },
  ])('should find no other way to themes in %j', (where) => {
    expect(find(where)).toBeNull()
  })
})
