import type { Bilingual } from '../bilingual'
import type { ContentIndex } from '../text/contentIndex'

export const priorities = ['low', 'normal', 'high', 'urgent'] as const

export type Priority = (typeof priorities)[number]

export type OwnerRef = { id: string; name: string }

/** Whole days in London, `YYYY-MM-DD`, the first and the last included. */
export type Absence = { from: string; to: string; cover: string | null }

/** Somebody who can own enquiries, and how much they carry. */
export type StaffMember = OwnerRef & {
  /** False for an account that is gone, or that may not work on enquiries. */
  canAnswer: boolean
  absences: readonly Absence[]
  /** The most open enquiries they can carry; null is no limit. */
  capacity: number | null
  /** Open enquiries now. */
  load: number
}

export const strategies = ['least-load', 'round-robin'] as const

export type Strategy = (typeof strategies)[number]

export type RoutingPool = OwnerRef & {
  /** Ids of staff. */
  members: readonly string[]
  strategy: Strategy
  /** How many turns a round-robin pool has given. */
  turn: number
}

export type Lexicon = { en: readonly string[]; ko: readonly string[] }

export type RoutingTheme = {
  slug: string
  name: Bilingual
  /** Ids of staff, in the order in which they are asked. */
  owners: readonly string[]
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
  /** Id of a pool. */
  pool?: string
  priority?: Priority
  toDesk?: boolean
}

export type RoutingRule = {
  id: string
  name: string
  conditions: RuleConditions
  outcome: RuleOutcome
  /** What people call the themes, assets and projects of its conditions, by their slugs. */
  titles?: ReadonlyMap<string, Bilingual>
}

/** What staff have set up (the enabled rules in their order, themes, pools), and how staff stand. */
export type RoutingKnowledge = {
  ruleSetVersion: string
  rules: RoutingRule[]
  themes: RoutingTheme[]
  pools: RoutingPool[]
  staff: StaffMember[]
  /** The published content of the themes: evidence for people, which decides nothing. */
  content?: ContentIndex
}
