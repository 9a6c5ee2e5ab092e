import type { MoveRequest } from './moveAssessment'

type Whose = Pick<MoveRequest, 'actor' | 'facts' | 'record'>

/**
 * Whether an actor is on the side of those who claim a win: its owner, its project manager, or
 * whoever was that when it was sent to be verified.
 */
export const isParty = ({ actor, facts, record }: Whose): boolean =>
  actor.id !== null &&
  [record.owner, record.projectManager, ...(facts.parties ?? [])].includes(actor.id)
