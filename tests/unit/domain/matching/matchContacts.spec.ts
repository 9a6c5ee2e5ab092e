import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { contactKeys } from '@/domain/matching/contactKeys'
import { type MatchableContact, matchContacts } from '@/domain/matching/matchContacts'

let made = 0
const person = (name: string, more: Partial<MatchableContact> = {}): MatchableContact => ({
  name,
  email: `${++made}@gmail.com`,
  ...more,
})
const verdict = (a: MatchableContact, b: MatchableContact) => matchContacts(a, b)?.strength ?? null

it('should be sure of one e-mail address, however it is written', () => {
  const [a, b] = [
    person('Ann', { email: 'Ann@Example.com' }),
    person('김민준', { email: ' ann@example.com' }),
  ]
  expect(matchContacts(a, b)).toMatchObject({ strength: 'strong', score: 1 })
})

describe('people of one company', () => {
  const company = 'Hanbit Chemicals Ltd'
  it.each([
    ['Min-jun Kim', 'Minjun Kim', 'weak'],
    ['Min-jun Kim', 'Kim Min Jun', 'weak'],
    ['Dr Jonathan Smith', 'Jonathan Smith PhD', 'weak'],
    ['Jon Smith', 'John Smith', 'weak'],
    ['José García', 'Jose Garcia', 'weak'],
    ["Siobhan O'Neill", 'Siobhán O’Neill', 'weak'],
    ['김민준', '김민준 부장', 'weak'],
    ['김 민준', '김민준님', 'weak'],
    ['김민준', '김민중', null],
    ['김민준', 'Min-jun Kim', null],
    ['Ann Smith', 'John Smith', null],
    ['Min-jun Kim', 'Min-seo Kim', null],
    ['Ann', 'Bea', null],
  ])('should find %j and %j to be %s', (a, b, expected) => {
    expect(verdict(person(a, { company }), person(b, { company }))).toBe(expected)
    if (expected) {
      expect(contactKeys(a).some((key) => contactKeys(b).includes(key))).toBe(true)
    }
  })
})

describe('people of one name', () => {
  const name = 'Min-jun Kim'
  it.each([
    ['nothing else', {}, {}, null],
    ['free mail of one domain', { email: 'a@naver.com' }, { email: 'b@naver.com' }, null],
    ['one domain', { email: 'a@lab.hanbit.co.kr' }, { email: 'b@hanbit.co.kr' }, 'domain'],
    ['like companies', { company: 'Hanbit Chemicals' }, { company: 'Hanbit Chemical' }, 'alike'],
    [
      'one company',
      { company: '(주)한빛화학' },
      { company: '한빛화학' },
      'the company is the same',
    ],
    ['two companies', { company: 'Hanbit Chemicals' }, { company: 'Acme' }, null],
    ['one telephone', { phone: '+82 2 1234 5678' }, { phone: '02-1234-5678' }, 'telephone'],
    ['two telephones', { phone: '+82 2 1234 5678' }, { phone: '02-1234-5679' }, null],
    ['short numbers', { phone: '999' }, { phone: '999' }, null],
  ])('should be told apart or suggested by %s', (_, a, b, because) => {
    const match = matchContacts(person(name, a), person(name, b))
    if (because === null) expect(match).toBeNull()
    else expect(match?.strength).toBe('weak')
    if (because) expect(match?.because.en).toContain(because === 'domain' ? 'hanbit' : because)
  })

  it('should be explained in both languages', () => {
    const [a, b] = [person(name, { company: 'Acme' }), person('Min-jun Kin', { company: 'Acme' })]
    expect(matchContacts(a, b)?.because).toEqual({
      en: 'The names are alike (81 %), and the company is the same.',
      ko: '이름이 비슷하고(81%) 기업이 같습니다.',
    })
  })
})

const contact: fc.Arbitrary<MatchableContact> = fc.record({
  name: fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abmin 김민준-'.split('')), maxLength: 14 }),
    fc.string({ unit: 'grapheme', maxLength: 14 }),
  ),
  email: fc.constantFrom('a@acme.com', 'b@acme.com', 'a@gmail.com', 'b@gmail.com'),
  phone: fc.constantFrom(undefined, null, '', '0151 496 0000', '+44 151 496 0000'),
  company: fc.constantFrom(undefined, null, '', 'Acme', 'Acmee Ltd'),
})

describe('any two people', () => {
  it('should match alike in either order, within bounds, strong above weak', () => {
    fc.assert(
      fc.property(contact, contact, (a, b) => {
        const match = matchContacts(a, b)
        expect(matchContacts(b, a)).toEqual(match)
        if (!match) return
        expect(match.score).toBeGreaterThan(0)
        expect(match.score).toBeLessThanOrEqual(1)
        expect(match.score > 0.9).toBe(match.strength === 'strong')
      }),
      { numRuns: 2000 },
    )
  })

  it('should be one when they are the same', () => {
    fc.assert(
      fc.property(contact, (a) => expect(verdict(a, { ...a })).toBe('strong')),
      { numRuns: 1000 },
    )
  })
})
