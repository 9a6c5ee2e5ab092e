import countries from 'i18n-iso-countries'

import type { Bilingual } from '../bilingual'
import { termFaults } from '../text/termFaults'
import type { RuleConditions } from './routingKnowledge'
import { type Choices, sendsEverything } from './sendsEverything'

export type RuleFault = { path: string; message: Bilingual }

/** A rule as staff write it: what is left empty may be null. */
type Given<T> = { [K in keyof T]?: T[K] | null }
export type WrittenRule = {
  conditions: Given<Record<keyof RuleConditions, unknown>>
  outcome: Given<Record<'owner' | 'pool' | 'priority' | 'theme' | 'toDesk', unknown>>
}

const messages = {
  condition: {
    en: 'Give at least one condition: a rule without any would never match.',
    ko: '조건을 하나 이상 입력해 주십시오. 조건이 없는 규칙은 적용되지 않습니다.',
  },
  everything: {
    en: 'These conditions leave nothing out: the rule would take every enquiry. Name fewer values, or add a condition.',
    ko: '모든 문의에 해당하는 조건입니다. 값을 줄이거나 다른 조건을 추가해 주십시오.',
  },
  outcome: {
    en: 'Say what follows: a theme, an owner, a pool, a priority, or that it is left to the desk.',
    ko: '결과를 정해 주십시오: 테마, 담당자, 담당 그룹, 우선순위 또는 데스크에 맡김.',
  },
  contradiction: {
    en: 'A rule that leaves an enquiry to the desk cannot also name an owner or a pool.',
    ko: '데스크에 맡기는 규칙에는 담당자나 담당 그룹을 지정할 수 없습니다.',
  },
  either: {
    en: 'Name an owner or a pool, not both.',
    ko: '담당자와 담당 그룹 가운데 하나만 지정해 주십시오.',
  },
  investment: {
    en: 'Enter a sum of 0 or more.',
    ko: '0 이상의 금액을 입력해 주십시오.',
  },
} satisfies Record<string, Bilingual>

const isGiven = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== false

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const isCountry = (code: string) =>
  code === 'unknown' || (code.length === 2 && countries.isValid(code.toUpperCase()))

type Check = { sound: (value: string) => boolean; fault: (value: string) => Bilingual }

const checks: Partial<Record<keyof RuleConditions, Check>> = {
  countries: {
    sound: isCountry,
    fault: (value) => ({
      en: `“${value}” is not a country: use two-letter codes (ISO 3166-1) such as KR.`,
      ko: `‘${value}’은(는) 국가 코드가 아닙니다. KR과 같은 두 글자 코드(ISO 3166-1)를 사용해 주십시오.`,
    }),
  },
  companies: {
    sound: (value) => value.trim() !== '',
    fault: () => ({
      en: 'Write the name or the domain of a company.',
      ko: '기업명 또는 도메인을 입력해 주십시오.',
    }),
  },
}

const conditionFaults = (conditions: WrittenRule['conditions']): RuleFault[] =>
  Object.entries(checks).flatMap(([name, { sound, fault }]) =>
    textsOf(conditions[name as keyof RuleConditions])
      .filter((value) => !sound(value))
      .map((value) => ({ path: `conditions.${name}`, message: fault(value) })),
  )

function investmentFaults({ minimumInvestment: sum }: WrittenRule['conditions']): RuleFault[] {
  const isSound = !isGiven(sum) || Number(sum) >= 0
  return isSound ? [] : [{ path: 'conditions.minimumInvestment', message: messages.investment }]
}

function outcomeFaults({ theme, owner, pool, priority, toDesk }: WrittenRule['outcome']) {
  if (![theme, owner, pool, priority, toDesk].some(isGiven)) {
    return [{ path: 'outcome', message: messages.outcome }]
  }
  const contradicting = isGiven(owner) ? 'owner' : 'pool'
  if (isGiven(toDesk) && (isGiven(owner) || isGiven(pool))) {
    return [{ path: `outcome.${contradicting}`, message: messages.contradiction }]
  }
  return isGiven(owner) && isGiven(pool) ? [{ path: 'outcome.pool', message: messages.either }] : []
}

function reachFaults(conditions: WrittenRule['conditions'], choices: Choices): RuleFault[] {
  if (!Object.values(conditions).some(isGiven)) {
    return [{ path: 'conditions', message: messages.condition }]
  }
  return sendsEverything(conditions, choices)
    ? [{ path: 'conditions', message: messages.everything }]
    : []
}

/**
 * What is contradictory, without effect or without limit in a rule, whoever and whatever it names;
 * `choices` are the values that there are.
 */
export const ruleFaults = (
  { conditions, outcome }: WrittenRule,
  choices: Choices = {},
): RuleFault[] => [
  ...reachFaults(conditions, choices),
  ...termFaults(textsOf(conditions.words)).map((message) => ({
    path: 'conditions.words',
    message,
  })),
  ...conditionFaults(conditions),
  ...investmentFaults(conditions),
  ...outcomeFaults(outcome),
]
