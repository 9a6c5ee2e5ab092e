import type { Bilingual } from '../bilingual'

export const priorities = ['low', 'normal', 'high', 'urgent'] as const

export type Priority = (typeof priorities)[number]

export type OwnerRef = { id: string; name: string }

/** An owner in the order of the theme's list. */
export type ThemeOwner = OwnerRef & { available: boolean }

export type Lexicon = { en: readonly string[]; ko: readonly string[] }

export type RoutingTheme = {
  slug: string
  name: Bilingual
  owners: ThemeOwner[]
  lexicon: Lexicon
}

/** All conditions given must hold, each by any of its values; a rule without any never matches. */
export type RuleConditions = {
  themes?: string[]
  assets?: string[]
  projects?: string[]
  /** Words or phrases, in either language. */
  words?: string[]
  /** ISO 3166-1 alpha-2. */
  countries?: string[]
  languages?: string[]
  channels?: string[]
  /** Company names or domains. */
  companies?: string[]
  /** In pounds. */
  minimumInvestment?: number
}

export type RuleOutcome = {
  theme?: string
  owner?: OwnerRef
  priority?: Priority
  toDesk?: boolean
}

export type RoutingRule = {
  id: string
  name: string
  conditions: RuleConditions
  outcome: RuleOutcome
}

/** What staff have set up: the enabled rules in their order, the themes and their owners. */
export type RoutingKnowledge = {
  ruleSetVersion: string
  rules: RoutingRule[]
  themes: RoutingTheme[]
}
