import type { OwnerRef } from './routingKnowledge'
import { type Roster, standInsFor } from './standInsFor'

/**
 * Who stands in for somebody on a day: the first in the chain of covers who is there, however much
 * they carry; null when nobody is. Somebody who is there stands in for themselves.
 */
export function coverOf(id: string, roster: Roster): OwnerRef | null {
  const last = standInsFor(id, roster).at(-1)
  const isThere = last?.verdict === 'available' || last?.verdict === 'full'
  return isThere ? { id: last.id, name: last.name } : null
}
