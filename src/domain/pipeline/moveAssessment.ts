import type { Bilingual } from '../bilingual'
import type { Ball } from './balls'
import type { PipelineRecord } from './pipelineRecord'
import type { Stage } from './stages'
import type { Status } from './statuses'

export type MoveTarget = Stage | Status
export type MoveKind = 'forward' | 'back' | 'close' | 'pause' | 'resume' | 'reopen'
export type MoveRefusal = 'missing-fields' | 'not-reachable' | 'not-permitted' | 'reason-required'

/** A field that a move needs; `field` is its path on the enquiry. */
export type MissingField = { field: string; message: Bilingual }

/** Who moves. `system` is the product itself: a routing rule, a sweep, an incoming message. */
export type MoveActor = { id: string | null; roles: readonly string[]; system?: boolean }

/** What the caller looked up: dates are ISO strings. */
export type MoveFacts = {
  hasHumanReply: boolean
  lastInteractionAt?: string | null
  closedAt?: string | null
  /** Who sent a win to be verified, and who has been its owner or project manager since. */
  parties?: readonly string[]
  /** Days without an interaction after which an enquiry may become dormant; 90 unless given. */
  dormantDays?: number
}

/** `override` lets an administrator break guards, with a reason. */
export type MoveRequest = {
  record: PipelineRecord
  to: MoveTarget
  actor: MoveActor
  facts: MoveFacts
  now: Date
  reason?: string | null
  override?: boolean
}

/** What to write on the enquiry when the move is allowed. */
export type MoveChange = {
  stage?: Stage
  status?: Status
  ball?: Ball
  verifier?: string | null
  resumeAt?: null
}

export type AllowedMove = {
  allowed: true
  kind: MoveKind
  change: MoveChange
  /** The guards that an override broke; empty otherwise. To be stored with the move. */
  brokenGuards: MissingField[]
}

export type RefusedMove = {
  allowed: false
  refusal: MoveRefusal
  missing: MissingField[]
  message: Bilingual
}

export type MoveAssessment = AllowedMove | RefusedMove
