import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { searchTerms } from '@/domain/search/searchTerms'
import { wantedTerms } from '@/domain/search/wantedTerms'

const finds = (text: string, words: string) => {
  const terms = searchTerms(text)
  return wantedTerms(words).every((term) => terms.includes(term))
}

describe('searchTerms', () => {
  it.each([
    ['Battery recycling at scale', 'battery scale'],
    ['two batteries', 'BATTERY'],
    ['one battery', 'batteries'],
    ['Björn Ångström', 'bjorn angstrom'],
    ['[OFD-2026-000001] We have your enquiry', 'ofd-2026-000001'],
    ['OFD-2026-000001', '000001'],
    ['Jane <jane.doe@example.org>', 'jane.doe@example.org'],
    ['Jane <jane.doe@example.org>', 'example.org'],
    ['Jane <jane.doe@example.org>', 'doe'],
    ['a co-operation', 'operation'],
    ['배터리 공장 부지를 찾고 있습니다', '배터리'],
    ['배터리 공장 부지를 찾고 있습니다', '부지'],
    ['배터리공장', '배터리 공장'],
    ['항만 battery를 찾습니다', 'battery 항만'],
    ['ＡＩ 연구', 'ai'],
  ])('should find %j by %j', (text, words) => {
    expect(finds(text, words)).toBe(true)
  })

  it.each([
    ['Battery recycling', 'battery vaccines'],
    ['배터리 공장', '수소'],
    ['jane.doe@example.org', 'jane.roe@example.org'],
    ['OFD-2026-000001', 'OFD-2026-000002'],
  ])('should not find %j by %j', (text, words) => {
    expect(finds(text, words)).toBe(false)
  })

  it('should find every text by all that it says, and give no term that could say whose it is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('한빛', '배터리', 'a-b', 'x@y.z', 'Ä', '12', 'in:x', 'owner:1', '"'))
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(finds(text, text)).toBe(true)
        for (const term of searchTerms(text)) expect(term).not.toMatch(/[\s:"*()]/)
      }),
    )
  })
})

describe('wantedTerms', () => {
  it('should want of what is written together only the whole', () => {
    expect(wantedTerms('OFD-2026-000001 batteries')).toEqual(['ofd-2026-000001', 'battery'])
  })

  it('should want nothing of what has no word', () => {
    expect(wantedTerms(' -- “” % * ')).toEqual([])
  })
})
