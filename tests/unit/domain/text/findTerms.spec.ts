import { describe, expect, it } from '@jest/globals'

import { findTerms } from '@/domain/text/findTerms'
import { parseTerms } from '@/domain/text/parseTerms'
import { readText } from '@/domain/text/readText'
import { indexTerms } from '@/domain/text/termIndex'

const found = (text: string, ...terms: string[]) =>
  [...findTerms(readText(text), indexTerms(parseTerms(terms)))].map(([{ label }, count]) => [
    label,
    count,
  ])

describe('findTerms', () => {
  it.each([
    ['two vaccines and a VACCINE', 'vaccine', 2],
    ['batteries', 'battery', 1],
    ['decarbonizing our fleet', 'decarboni*', 1],
    ['an electrolyzer', 'electrolyser', 1],
    ['fiber centers', 'fibre centre', 1],
    ['start-up', 'start up', 1],
    ["the investor's glass", 'glass', 1],
    ['ＡＩ and ai', 'AI', 2],
  ])('should find in %j the term %j', (text, term, count) => {
    expect(found(text, term)).toEqual([[term.replace('*', ''), count]])
  })

  it.each([
    ['maintain', 'ai'],
    ['campus', 'camp'],
    ['접수소에서', '수소'],
    ['이용 수 있는 소재지', '수소'],
    ['풀', '풀'],
    ['', 'vaccine'],
  ])('should not find in %j the term %j', (text, term) => {
    expect(found(text, term)).toEqual([])
  })

  it.each([
    ['백신을 생산합니다', '백신'],
    ['독감백신용', '백신'],
    ['mRNA백신', '백신'],
    ['임상 시험을', '임상시험'],
    ['임상시험기관', '임상 시험'],
    ['거대언어 모델', '거대언어모델'],
  ])('should find in %j the Korean term %j however it is spaced', (text, term) => {
    expect(found(text, term)).toEqual([[term, 1]])
  })

  it('should not count a word again that a longer term has covered', () => {
    expect(found('clinical trial sites', 'trial', 'clinical', 'clinical trial')).toEqual([
      ['clinical trial', 1],
    ])
    expect(found('해상풍력 사업', '풍력', '해상풍력')).toEqual([['해상풍력', 1]])
  })
})
