import type { Bilingual } from '../bilingual'
import type { RoutingEnquiry } from './routingEnquiry'
import type { RoutingRule, RuleConditions } from './routingKnowledge'
import { ruleChecks } from './ruleChecks'

/** Whether a rule matches, and what about the enquiry made it so. */
export type RuleMatch = { matched: boolean; because: Bilingual }

type Outcome = { holds: boolean; text: Bilingual }

function checkLists(conditions: RuleConditions, enquiry: RoutingEnquiry): Outcome[] {
  return Object.entries(ruleChecks).flatMap(([name, { label, found }]) => {
    const wanted = conditions[name as keyof typeof ruleChecks]
    if (!wanted?.length) return []
    const values = found(wanted, enquiry)
    if (values.length > 0) {
      const listed = values.join(', ')
      return { holds: true, text: { en: `${label.en} ${listed}`, ko: `${label.ko} ${listed}` } }
    }
    return {
      holds: false,
      text: {
        en: `${label.en} is not ${wanted.join(' or ')}`,
        ko: `${label.ko} 불일치(${wanted.join(', ')})`,
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
export function matchRule({ conditions }: RoutingRule, enquiry: RoutingEnquiry): RuleMatch {
  const outcomes = [...checkLists(conditions, enquiry), ...checkInvestment(conditions, enquiry)]
  if (outcomes.length === 0) {
    return { matched: false, because: { en: 'it has no conditions', ko: '조건이 없음' } }
  }
  const failed = outcomes.filter(({ holds }) => !holds)
  return { matched: failed.length === 0, because: join(failed.length > 0 ? failed : outcomes) }
}
