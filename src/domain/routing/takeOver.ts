import type { Candidate } from './routingDecision'
import type { OwnerRef } from './routingKnowledge'
import { type Roster, standInsFor } from './standInsFor'

/** Who takes over one more enquiry of somebody who is away; null is the desk's queue. */
export type TakeOver = {
  cover: OwnerRef | null
  /** The covers who were passed over, and why. */
  passedOver: Candidate[]
}

/** The first in the chain of covers who is there and has room. */
export function takeOver(id: string, roster: Roster): TakeOver {
  const [, ...covers] = standInsFor(id, roster)
  const found = covers.find(({ verdict }) => verdict === 'available')
  return {
    cover: found ? { id: found.id, name: found.name } : null,
    passedOver: covers.filter(({ verdict }) => verdict !== 'available'),
  }
}
