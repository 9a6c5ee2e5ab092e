import type { Hat } from './hats'
import type { MoveKind, MoveTarget } from './moveAssessment'
import type { Stage } from './stages'

const staffOfTheEnquiry: readonly Hat[] = ['administrator', 'desk', 'owner', 'project-manager']

/** Who may take an enquiry forward into a stage. Nothing enters `received`: it is where all start. */
export const whoMayEnter: Record<Stage, readonly Hat[]> = {
  received: [],
  triaged: ['system', 'administrator', 'desk'],
  responded: ['administrator', 'owner'],
  prospect: ['administrator', 'owner'],
  'active-project': ['administrator', 'desk', 'owner', 'project-manager'],
  proposition: ['administrator', 'project-manager'],
  'verify-win': ['project-manager'],
  won: ['verifier'],
  aftercare: ['administrator', 'owner'],
}

/** Who may take an enquiry one stage back out of a stage. */
export const whoMayLeave = (stage: Stage): readonly Hat[] => {
  if (stage === 'won') return ['administrator', 'verifier']
  if (stage === 'verify-win') return [...staffOfTheEnquiry, 'verifier']
  return staffOfTheEnquiry
}

/** Who may make a move that keeps the stage, or that reopens. */
export const whoMayChangeStatus = (kind: MoveKind, to: MoveTarget): readonly Hat[] => {
  const bySystem = to === 'dormant' || kind === 'resume' || kind === 'reopen'
  return bySystem ? ['system', ...staffOfTheEnquiry] : staffOfTheEnquiry
}
