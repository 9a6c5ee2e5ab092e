import type { MoveActor } from './moveAssessment'
import type { PipelineRecord } from './pipelineRecord'

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

/**
 * The hats that an actor wears towards an enquiry. `verifier` is four eyes: never the enquiry's own
 * owner or project manager. Colleagues with the role of an owner count, since they reach only the
 * enquiries of their themes.
 */
export function hatsOf(actor: MoveActor, record: PipelineRecord): Hat[] {
  const isOwner = isSame(record.owner, actor)
  const isManager = isSame(record.projectManager, actor)
  const has = (role: string) => actor.roles.includes(role)
  const worn: Record<Hat, boolean> = {
    system: actor.system === true,
    administrator: has('administrator'),
    desk: has('desk'),
    owner: isOwner || has('owner'),
    'project-manager': isManager,
    verifier: has('verifier') && !isOwner && !isManager,
  }
  return hats.filter((hat) => worn[hat])
}
