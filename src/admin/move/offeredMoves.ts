import { assessMove } from '@/domain/pipeline/assessMove'
import type { MoveActor, MoveKind, MoveTarget } from '@/domain/pipeline/moveAssessment'
import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import { reachOf } from '@/domain/pipeline/reachOf'
import { stages } from '@/domain/pipeline/stages'
import { statuses } from '@/domain/pipeline/statuses'

/** A move that somebody may try; `byOverride`: only by breaking the rules, with a reason. */
export type Offer = { to: MoveTarget; kind: MoveKind; byOverride: boolean }

type Standing = {
  record: PipelineRecord & { closing?: null | { closedAt?: null | string } }
  actor: MoveActor
  now: Date
}

// Nobody puts an enquiry to sleep by hand: silence does.
const targets = [...new Set<MoveTarget>([...stages, ...statuses])].filter((to) => to !== 'dormant')

function offerOf(to: MoveTarget, { record, actor, now }: Standing): Offer[] {
  const facts = { hasHumanReply: true, closedAt: record.closing?.closedAt }
  const request = { record, to, actor, facts, now }
  const reach = reachOf(request)
  if ('unreachable' in reach) return []
  const plain = assessMove(request)
  if (plain.allowed || plain.refusal !== 'not-permitted') {
    return [{ to, kind: reach.kind, byOverride: false }]
  }
  const broken = assessMove({ ...request, override: true, reason: 'override' })
  return broken.allowed ? [{ to, kind: reach.kind, byOverride: true }] : []
}

/** The moves to offer to somebody, whatever they may still lack; the server has the last word. */
export const offeredMoves = (standing: Standing): Offer[] =>
  targets.flatMap((to) => offerOf(to, standing))
