import type { Bilingual } from '../bilingual'
import type { PassageHit } from '../text/searchContent'
import type { Absence, OwnerRef, Priority } from './routingKnowledge'

export type DecidedBy = 'rule' | 'explicit' | 'interest' | 'text' | 'desk'

/** Somebody who was considered: how they stood, and why they could or could not take it. */
export type Candidate = OwnerRef & {
  load: number
  capacity: number | null
  absence: Absence | null
  standsInFor: OwnerRef | null
  verdict: 'available' | 'absent' | 'full' | 'gone'
}

/** One thing that was tried: a rule (with its id), or a way of finding the theme or the owner. */
export type TraceStep = {
  step: 'rule' | 'explicit' | 'interest' | 'text' | 'pool' | 'owner' | 'desk'
  ruleId?: string
  matched: boolean
  text: Bilingual
  /** Who was considered in this step. */
  candidate?: Candidate
  /** What of our published content resembles the text, for the theme of this step. */
  passages?: PassageHit[]
}

/** A theme that the text speaks of, its score and the terms that gave it. */
export type Alternative = { theme: string; score: number; terms: string[] }

export type RoutingDecision = {
  decidedBy: DecidedBy
  theme: string | null
  /** Null means the desk's queue. */
  owner: OwnerRef | null
  /** The pool that gave the owner. */
  pool: OwnerRef | null
  /** In whose place the owner was chosen. */
  standsInFor: OwnerRef | null
  priority: Priority
  /** From 0 to 1. */
  confidence: number
  ruleSetVersion: string
  sentence: Bilingual
  trace: TraceStep[]
  candidates: Candidate[]
  alternatives: Alternative[]
  /** What the text hints at when it is left to the desk. */
  suggestedTheme?: string
}
