import { isParty } from './isParty'
import type { MoveActor, MoveRequest } from './moveAssessment'

/** What somebody is to one enquiry. */
export const hats = [
  'system',
  'administrator',
  'desk',
  'owner',
  'project-manager',
  'verifier',
] as const

export type Hat = (typeof hats)[number]

const isSame = (person: unknown, actor: MoveActor) => actor.id !== null && person === actor.id

type Whose = Pick<MoveRequest, 'actor' | 'facts' | 'record'>

/**
 * The hats that an actor wears towards an enquiry. `verifier` is four eyes: never one of its parties.
 * Colleagues with the role of an owner count, since they reach only the enquiries of their themes.
 */
export function hatsOf({ actor, facts, record }: Whose): Hat[] {
  const has = (role: string) => actor.roles.includes(role)
  const worn: Record<Hat, boolean> = {
    system: actor.system === true,
    administrator: has('administrator'),
    desk: has('desk'),
    owner: isSame(record.owner, actor) || has('owner'),
    'project-manager': isSame(record.projectManager, actor),
    verifier: has('verifier') && !isParty({ actor, facts, record }),
  }
  return hats.filter((hat) => worn[hat])
}
