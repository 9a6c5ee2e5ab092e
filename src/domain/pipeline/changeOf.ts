import type { MoveActor, MoveChange, MoveKind, MoveTarget } from './moveAssessment'
import type { Stage } from './stages'
import type { Status } from './statuses'

const entered = (stage: Stage, actor: MoveActor): MoveChange =>
  stage === 'won' ? { stage, status: 'won', verifier: actor.id } : { stage }

// A win that is taken back is open again; from aftercare it stays won.
const takenBack = (stage: Stage): MoveChange =>
  stage === 'verify-win' ? { stage, status: 'ongoing', verifier: null } : { stage }

/** What an allowed move writes on the enquiry. */
export function changeOf(kind: MoveKind, to: MoveTarget, actor: MoveActor): MoveChange {
  if (kind === 'reopen') return { stage: 'responded', status: 'ongoing', ball: 'ours' }
  if (kind === 'forward') return entered(to as Stage, actor)
  if (kind === 'back') return takenBack(to as Stage)
  if (kind === 'resume') return { status: 'ongoing', resumeAt: null }
  return { status: to as Status }
}
