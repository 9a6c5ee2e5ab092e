import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { companyKeys } from '@/domain/matching/companyKeys'
import { type MatchableCompany, matchCompanies } from '@/domain/matching/matchCompanies'

const verdict = (a: MatchableCompany, b: MatchableCompany) => matchCompanies(a, b)?.strength ?? null
const shareKey = (a: string, b: string) =>
  companyKeys(a).some((key) => companyKeys(b).includes(key))

describe('the domain', () => {
  it('should be a strong match, whatever the names', () => {
    const [a, b] = [
      { name: 'Hanbit Chemicals', domain: 'hanbit.co.kr' },
      { name: '한빛화학', domain: 'hanbit.co.kr' },
    ]
    expect(matchCompanies(a, b)).toMatchObject({ strength: 'strong', score: 1 })
  })

  it.each([
    ['differ', { domain: 'acme.com' }, { domain: 'acme.co.uk' }, 'weak'],
    ['are known of one', { domain: 'acme.com' }, {}, 'strong'],
    ['are unknown', {}, {}, 'strong'],
    ['are empty', { domain: '' }, { domain: '' }, 'strong'],
  ])('should let one name be what it is when domains %s', (_, a, b, expected) => {
    expect(verdict({ name: 'Acme Ltd', ...a }, { name: 'ACME Inc.', ...b })).toBe(expected)
  })

  it('should only be suggested when the same name is of two countries', () => {
    const [a, b] = [
      { name: 'Acme', country: 'GB' },
      { name: 'Acme', country: 'US' },
    ]
    expect(verdict(a, b)).toBe('weak')
    expect(matchCompanies(a, b)?.because).toEqual({
      en: 'The names are the same, but the countries differ.',
      ko: '이름은 같지만 국가가 다릅니다.',
    })
  })
})

describe('names', () => {
  it.each([
    ['Samsung Electronics Co., Ltd.', 'Samsung Electronics', 'strong'],
    ['삼성전자(주)', '주식회사 삼성전자', 'strong'],
    ['㈜한빛화학', '한빛화학 주식회사', 'strong'],
    ['Müller GmbH & Co. KG', 'Müller', 'strong'],
    ['Hanbit Chemicals Ltd', 'Hanbit Chemical Ltd', 'weak'],
    ['Hanbit Chemicals', 'Hanbit Chemcials', 'weak'],
    ['Net Zero Mersey', 'NetZero Mersey', 'weak'],
    ['한빛 화학', '한빛화학', 'weak'],
    ['AstraZeneca', 'Astra Zeneca UK', 'weak'],
    ['Unilever', 'Unilever UK', 'weak'],
    ['Quayside Robotics Group', 'Robotics Group Quayside', 'weak'],
    ['Croda International', 'Croda Intl', null],
    ['Samsung Electronics', 'Samsung Biologics', null],
    ['삼성전자', '삼성전기', null],
    ['한빛화학', '한빛케미칼', null],
    ['LG Chem', 'SK Chemicals', null],
    ['Mersey Maritime', 'Mersey Travel', null],
    ['Acme', 'Apex', null],
    ['(주)', '주식회사', null],
    ['', '', null],
  ])('should find %j and %j to be %s', (a, b, expected) => {
    expect(verdict({ name: a }, { name: b })).toBe(expected)
    if (expected) expect(shareKey(a, b)).toBe(true)
  })
})

const letters = fc.constantFrom(...'abcdeé한빛화학주식회사 -.&()'.split(''))
const name = fc.oneof(
  fc.string({ unit: letters, maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
)
const company: fc.Arbitrary<MatchableCompany> = fc.record({
  name,
  domain: fc.constantFrom(undefined, null, 'acme.com', 'acme.co.uk'),
  country: fc.constantFrom(undefined, null, 'GB', 'KR'),
})

describe('any two companies', () => {
  it('should match alike in either order, within bounds, strong above weak', () => {
    fc.assert(
      fc.property(company, company, (a, b) => {
        const match = matchCompanies(a, b)
        expect(matchCompanies(b, a)).toEqual(match)
        if (!match) return
        expect(match.score).toBeGreaterThan(0)
        expect(match.score).toBeLessThanOrEqual(1)
        expect(match.score > 0.9).toBe(match.strength === 'strong')
      }),
      { numRuns: 2000 },
    )
  })

  it('should be one when they are the same, and have a key in common when names are', () => {
    fc.assert(
      fc.property(company, (a) => {
        const isNamed = companyKeys(a.name).length > 0
        expect(verdict(a, { ...a })).toBe(isNamed || a.domain ? 'strong' : null)
      }),
      { numRuns: 2000 },
    )
  })
})
