import { absenceOn } from './absenceOn'
import { coverOf } from './coverOf'
import type { Roster } from './standInsFor'

/** A change of owner; `handedOverFrom`: whose it is, where an absence moved it to somebody else. */
export type Assignment = { at: string; to: null | string; handedOverFrom: null | string }

/** How an enquiry came to its owner: who was chosen, in whose place, and who had it since. */
export type Assignments = {
  routed: { owner: null | string; standsInFor: null | string }
  /** In their order. */
  changes: readonly Assignment[]
}

type Asked = {
  /** Who was responsible, and when that was found. */
  owner: null | string
  at: string
  assignments: Assignments
  /** The staff with the absences to go by, on the day of `at`. */
  roster: Roster
}

/** Whose it would have been, had nobody been away. */
function rightfulOwner({ owner, at, assignments }: Asked): null | string {
  const { routed, changes } = assignments
  const given = changes.filter((change) => change.at <= at && change.to === owner).at(-1)
  if (given) return given.handedOverFrom ?? owner
  return owner !== null && routed.owner === owner ? (routed.standsInFor ?? owner) : owner
}

/**
 * Who would have been responsible with other absences: whose it is by right or, while they are away,
 * who covers them; null, the desk, where nobody does.
 */
export function responsibleFor(asked: Asked): null | string {
  const rightful = rightfulOwner(asked)
  const { staff, day } = asked.roster
  const isAway = rightful !== null && absenceOn(staff.get(rightful)?.absences ?? [], day) !== null
  return isAway ? (coverOf(rightful, asked.roster)?.id ?? null) : rightful
}
