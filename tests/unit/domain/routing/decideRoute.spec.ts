import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { decideRoute as decide } from '@/domain/routing/decideRoute'
import type { RoutingEnquiry } from '@/domain/routing/routingEnquiry'
import type {
  RoutingKnowledge,
  RoutingRule,
  RuleConditions,
  RuleOutcome,
} from '@/domain/routing/routingKnowledge'

import { digital, ecosystem, health, leadership, materials, netZero } from './enquiries'
import { away, enquiryOf, knowledgeWith, member, now, themes } from './knowledge'

const rule = (conditions: RuleConditions, outcome: RuleOutcome, id = 'r1'): RoutingRule => ({
  id,
  name: `Rule ${id}`,
  conditions,
  outcome,
})

const decideRoute = (enquiry: RoutingEnquiry, knowledge: RoutingKnowledge) =>
  decide(enquiry, knowledge, now)

/** The staff named are away. */
const without = (ids: string[], knowledge = knowledgeWith()): RoutingKnowledge => ({
  ...knowledge,
  staff: knowledge.staff.map((each) => (ids.includes(each.id) ? { ...each, ...away() } : each)),
})

describe('decideRoute', () => {
  it('should follow what the investor chose', () => {
    const decision = decideRoute(
      enquiryOf({ themes: [netZero], message: 'vaccine' }),
      knowledgeWith(),
    )
    expect(decision).toMatchObject({
      decidedBy: 'explicit',
      theme: netZero,
      owner: { id: `${netZero}-1` },
      confidence: 1,
      priority: 'normal',
      ruleSetVersion: 'v1',
    })
    expect(decision.sentence.en).toContain('chose the theme')
    expect(decision.sentence.ko).toContain('선택했습니다')
  })

  it('should let the text choose among several themes, and say so', () => {
    const decision = decideRoute(
      enquiryOf({ themes: [materials, health], message: 'We make vaccines.' }),
      knowledgeWith(),
    )
    expect(decision).toMatchObject({ decidedBy: 'explicit', theme: health })
    expect(decision.sentence.en).toContain('several themes')
  })

  it('should pass over a chosen theme that nobody can take', () => {
    const nobodyThere = without([`${health}-1`, `${health}-2`])
    const decision = decideRoute(
      enquiryOf({ themes: [materials, health], message: 'We make vaccines.' }),
      nobodyThere,
    )
    expect(decision).toMatchObject({ theme: materials, owner: { id: `${materials}-1` } })
  })

  it('should follow the project of interest, then the asset', () => {
    const assets = [
      { slug: 'hartree', name: { en: 'Hartree Centre', ko: '하트리 센터' }, theme: digital },
    ]
    const projects = [
      { slug: 'tidal', name: { en: 'Mersey Tidal Power', ko: '머지 조력 발전' }, theme: netZero },
    ]
    const both = decideRoute(enquiryOf({ assets, projects }), knowledgeWith())
    expect(both).toMatchObject({ decidedBy: 'interest', theme: netZero })
    expect(both.sentence.en).toContain('“Mersey Tidal Power”')
    expect(both.sentence.ko).toContain('‘머지 조력 발전’')
    expect(decideRoute(enquiryOf({ assets }), knowledgeWith())).toMatchObject({
      decidedBy: 'interest',
      theme: digital,
    })
  })

  it('should read a Korean text that names no theme', () => {
    const decision = decideRoute(
      enquiryOf({ language: 'ko', message: '저희는 백신을 생산하는 회사입니다.' }),
      knowledgeWith(),
    )
    expect(decision).toMatchObject({ decidedBy: 'text', theme: health })
    expect(decision.sentence.ko).toContain('백신')
    expect(decision.alternatives[0]).toMatchObject({ theme: health })
  })

  it('should leave what is unclear to the desk, with a hint', () => {
    const vague = decideRoute(enquiryOf({ message: 'Hello, please call me.' }), knowledgeWith())
    expect(vague).toMatchObject({ decidedBy: 'desk', theme: null, owner: null, confidence: 0 })
    expect(vague).not.toHaveProperty('suggestedTheme')
    const mixed = decideRoute(enquiryOf({ message: 'polymers, vaccines' }), knowledgeWith())
    expect(mixed).toMatchObject({ decidedBy: 'desk', theme: null, owner: null })
    expect([materials, health]).toContain(mixed.suggestedTheme)
    expect(mixed.sentence.en).toContain('hints at')
  })

  it('should not take a supporter for an investor', () => {
    const message = 'Where do I get tickets for the match and a stadium tour at the hospital end?'
    const decision = decideRoute(enquiryOf({ message }), knowledgeWith())
    expect(decision.decidedBy).toBe('desk')
    expect(decision.sentence.en).toContain('may not be from an investor')
  })

  it('should pass over who is away, with the reason, and never leave an enquiry in limbo', () => {
    const choice = enquiryOf({ themes: [leadership] })
    const second = decideRoute(choice, without([`${leadership}-1`]))
    expect(second.owner).toEqual({ id: `${leadership}-2`, name: `Second of ${leadership}` })
    expect(second.trace.map(({ text }) => text.en)).toContain(
      `First of ${leadership} was passed over: away until 2026-11-27.`,
    )
    const nobody = decideRoute(choice, without([`${leadership}-1`, `${leadership}-2`]))
    expect(nobody).toMatchObject({ decidedBy: 'desk', theme: leadership, owner: null })
    expect(nobody.sentence.en).toMatch(/^Left to the desk's queue\..*Nobody/)
  })

  it('should let the staff’s rules come first, in their order, and trace each', () => {
    const rules = [
      rule({ countries: ['JP'] }, { theme: materials }, 'japan'),
      rule(
        { words: ['vaccin*'], countries: ['KR'] },
        { theme: ecosystem, priority: 'high' },
        'korea',
      ),
      rule({ channels: ['form'] }, { toDesk: true }, 'forms'),
    ]
    const decision = decideRoute(
      enquiryOf({ themes: [netZero], country: 'KR', message: 'We make vaccines.' }),
      knowledgeWith(rules),
    )
    expect(decision).toMatchObject({ decidedBy: 'rule', theme: ecosystem, priority: 'high' })
    expect(decision.trace.map(({ ruleId, matched }) => [ruleId, matched]).slice(0, 2)).toEqual([
      ['japan', false],
      ['korea', true],
    ])
    expect(decision.trace[0]?.text.en).toContain('country is not JP')
    expect(decision.sentence.en).toContain('word vaccin')
  })

  it('should keep the theme that is found when a rule names only the owner', () => {
    const owner = { id: 'kim', name: 'Kim' }
    const rules = [rule({ companies: ['Samsung Ltd'] }, { owner })]
    const decision = decideRoute(enquiryOf({ companyName: 'SAMSUNG Limited', themes: [digital] }), {
      ...knowledgeWith(rules),
      staff: [member('kim', { name: 'Kim' })],
    })
    expect(decision).toMatchObject({ decidedBy: 'rule', theme: digital, owner })
  })

  it('should call the records of a rule by their titles', () => {
    const titles = new Map([['hartree', { en: 'Hartree Centre', ko: '하트리 센터' }]])
    const rules = [{ ...rule({ assets: ['hartree'] }, { theme: health }), titles }]
    const { trace } = decideRoute(enquiryOf(), knowledgeWith(rules))
    expect(trace[0]?.text.en).toContain('asset is not Hartree Centre')
    expect(trace[0]?.text.ko).toContain('하트리 센터')
  })

  it('should go on after a rule that only sets a priority', () => {
    const rules = [rule({ minimumInvestment: 5_000_000 }, { priority: 'urgent' })]
    const route = (investment: number | null) =>
      decideRoute(enquiryOf({ investment, themes: [digital] }), knowledgeWith(rules))
    expect(route(5_000_000)).toMatchObject({ decidedBy: 'explicit', priority: 'urgent' })
    expect(route(4_999_999)).toMatchObject({ priority: 'normal' })
    expect(route(null)).toMatchObject({ priority: 'normal' })
  })

  it('should send to the desk by a rule, and never match a rule without conditions', () => {
    const enquiry = enquiryOf({ companyDomain: 'acme.com', themes: [digital] })
    const sent = rule({ companies: ['ACME.com'] }, { toDesk: true })
    expect(decideRoute(enquiry, knowledgeWith([sent]))).toMatchObject({
      decidedBy: 'rule',
      owner: null,
      theme: null,
    })
    const empty = rule({ words: [], countries: [] }, { toDesk: true })
    expect(decideRoute(enquiry, knowledgeWith([empty]))).toMatchObject({ decidedBy: 'explicit' })
  })

  it('should disregard a rule’s theme that is no longer there', () => {
    const rules = [rule({ channels: ['form'] }, { theme: 'gone' })]
    expect(decideRoute(enquiryOf({ themes: [digital] }), knowledgeWith(rules))).toMatchObject({
      theme: digital,
      owner: { id: `${digital}-1` },
    })
  })

  it('should never give an enquiry to somebody who is away, and always say why', () => {
    const slugs = themes.map(({ slug }) => slug)
    const ids = themes.flatMap(({ owners }) => owners)
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.subarray(slugs, { maxLength: 2 }),
        fc.constantFrom('', '백신', 'hydrogen ship', 'polymer', 'tickets', '수소 백신'),
        fc.subarray([
          rule({ languages: ['en'] }, { owner: { id: ids[0]!, name: 'A' } }, 'a'),
          rule({ words: ['ship'] }, { theme: digital }, 'b'),
          rule({ words: ['백신'] }, { toDesk: true }, 'c'),
        ]),
        (absent, chosen, message, rules) => {
          const knowledge = without(absent, knowledgeWith(rules))
          const decision = decideRoute(enquiryOf({ themes: chosen, message }), knowledge)
          expect(absent).not.toContain(decision.owner?.id)
          expect(decision.confidence).toBeGreaterThanOrEqual(0)
          expect(decision.confidence).toBeLessThanOrEqual(1)
          expect(decision.sentence.en.length).toBeGreaterThan(20)
          expect(decision.sentence.ko).toMatch(/[가-힣]/)
          if (!decision.owner) expect(decision.trace.at(-1)?.step).toBe('desk')
          if (!decision.owner) expect(['desk', 'rule']).toContain(decision.decidedBy)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
