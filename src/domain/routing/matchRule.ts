import type { Bilingual } from '../bilingual'
import type { RoutingEnquiry } from './routingEnquiry'
import type { RoutingRule, RuleConditions } from './routingKnowledge'
import { ruleChecks } from './ruleChecks'

/** Whether a rule matches, and what about the enquiry made it so. */
export type RuleMatch = { matched: boolean; because: Bilingual }

type Outcome = { holds: boolean; text: Bilingual }

/** Values as people know them: records by their titles, the rest as it is. */
function named(
  values: readonly string[],
  { titles }: RoutingRule,
): Record<keyof Bilingual, string[]> {
  const names = values.map((value) => titles?.get(value) ?? { en: value, ko: value })
  return { en: names.map(({ en }) => en), ko: names.map(({ ko }) => ko) }
}

function checkLists(rule: RoutingRule, enquiry: RoutingEnquiry): Outcome[] {
  return Object.entries(ruleChecks).flatMap(([name, { label, found }]) => {
    const wanted = rule.conditions[name as keyof typeof ruleChecks]
    if (!wanted?.length) return []
    const values = found(wanted, enquiry)
    if (values.length > 0) {
      const { en, ko } = named(values, rule)
      return {
        holds: true,
        text: { en: `${label.en} ${en.join(', ')}`, ko: `${label.ko} ${ko.join(', ')}` },
      }
    }
    const { en, ko } = named(wanted, rule)
    return {
      holds: false,
      text: {
        en: `${label.en} is not ${en.join(' or ')}`,
        ko: `${label.ko} 불일치(${ko.join(', ')})`,
      },
    }
  })
}

function checkInvestment({ minimumInvestment }: RuleConditions, enquiry: RoutingEnquiry) {
  if (minimumInvestment === undefined || minimumInvestment === null) return []
  const holds = (enquiry.investment ?? -1) >= minimumInvestment
  const sum = `£${minimumInvestment.toLocaleString('en-GB')}`
  return [
    {
      holds,
      text: holds
        ? { en: `investment of ${sum} or more`, ko: `투자액 ${sum} 이상` }
        : { en: `investment is not ${sum} or more`, ko: `투자액 ${sum} 미만 또는 미상` },
    },
  ]
}

const join = (outcomes: Outcome[]): Bilingual => ({
  en: outcomes.map(({ text }) => text.en).join('; '),
  ko: outcomes.map(({ text }) => text.ko).join('; '),
})

/** Tries a rule: all its conditions must hold, and it must have one. */
export function matchRule(rule: RoutingRule, enquiry: RoutingEnquiry): RuleMatch {
  const outcomes = [...checkLists(rule, enquiry), ...checkInvestment(rule.conditions, enquiry)]
  if (outcomes.length === 0) {
    return { matched: false, because: { en: 'it has no conditions', ko: '조건이 없음' } }
  }
  const failed = outcomes.filter(({ holds }) => !holds)
  return { matched: failed.length === 0, because: join(failed.length > 0 ? failed : outcomes) }
}
