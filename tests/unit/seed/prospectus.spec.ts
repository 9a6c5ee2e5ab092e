import { describe, expect, it } from '@jest/globals'

import { periodInWords } from '@/seed/periods'
import { prospectus } from '@/seed/prospectus'
import { schemas } from '@/seed/schemas'

const { records } = prospectus()

describe('the prospectus', () => {
  it('should number its assets from 1 to 107', () => {
    const numbers = records.assets.map(({ mapNumber }) => mapNumber)
    expect(numbers).toEqual(Array.from({ length: 107 }, (_, index) => index + 1))
  })

  it.each(Object.entries(records))('should have each slug of %s once', (_, items) => {
    const slugs = (items as { slug: string }[]).map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('should refuse a record with a field that nobody has thought of', () => {
    expect(() => schemas.targets.parse({ ...records.targets[0], colour: 'blue' })).toThrow('colour')
  })

  it('should refuse a period that it cannot say in Korean', () => {
    expect(periodInWords('10 years')).toEqual({ en: '10 years', ko: '10년' })
    expect(() => periodInWords('a fortnight')).toThrow('a fortnight')
  })
})
