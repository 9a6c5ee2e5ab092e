import type { Candidate } from './routingDecision'
import type { RoutingPool } from './routingKnowledge'
import { type Roster, standInsFor } from './standInsFor'

/** Everybody of a pool who was looked at; those who can take an enquiry come last, best first. */
export function orderPool(pool: RoutingPool, roster: Roster): Candidate[] {
  const looked = once([...new Set(pool.members)].flatMap((id) => standInsFor(id, roster)))
  const available = looked.filter(isAvailable)
  return [...looked.filter((each) => !isAvailable(each)), ...orders[pool.strategy](available, pool)]
}

const isAvailable = ({ verdict }: Candidate) => verdict === 'available'

/** A member may also cover others: each is looked at once, and rather in their own place. */
function once(candidates: Candidate[]): Candidate[] {
  const inOwnPlace = candidates.filter(({ standsInFor }) => standsInFor === null)
  const byId = new Map([...candidates, ...inOwnPlace].map((each) => [each.id, each]))
  return [...byId.values()]
}

const orders: Record<
  RoutingPool['strategy'],
  (available: Candidate[], pool: RoutingPool) => Candidate[]
> = {
  'least-load': byShare,
  'round-robin': (available, { turn }) => {
    const first = available.length > 0 ? turn % available.length : 0
    return [...available.slice(first), ...available.slice(0, first)]
  },
}

/** By the share of their capacity that one more would take; without a limit, like the roomiest. */
function byShare(available: Candidate[]): Candidate[] {
  const roomiest = Math.max(1, ...available.map(({ capacity }) => capacity ?? 1))
  const share = ({ capacity, load }: Candidate) => (load + 1) / (capacity ?? roomiest)
  return [...available].sort((a, b) => share(a) - share(b))
}
