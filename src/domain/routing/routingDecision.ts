import type { Bilingual } from '../bilingual'
import type { OwnerRef, Priority } from './routingKnowledge'

export type DecidedBy = 'rule' | 'explicit' | 'interest' | 'text' | 'desk'

/** One thing that was tried: a rule (with its id), or a way of finding the theme or the owner. */
export type TraceStep = {
  step: 'rule' | 'explicit' | 'interest' | 'text' | 'owner' | 'desk'
  ruleId?: string
  matched: boolean
  text: Bilingual
}

/** A theme that the text speaks of, its score and the terms that gave it. */
export type Alternative = { theme: string; score: number; terms: string[] }

export type RoutingDecision = {
  decidedBy: DecidedBy
  theme: string | null
  /** Null means the desk's queue. */
  owner: OwnerRef | null
  pool: null
  priority: Priority
  /** From 0 to 1. */
  confidence: number
  ruleSetVersion: string
  sentence: Bilingual
  trace: TraceStep[]
  alternatives: Alternative[]
  /** What the text hints at when it is left to the desk. */
  suggestedTheme?: string
}
