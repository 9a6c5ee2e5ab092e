import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { insertTogether } from '@/database/insertTogether'
import { plainDocsWith } from '@/database/plainDocsWith'

import type { Lookalike } from './lookalike'
import { pairOf } from './pairOf'

/** A name that more people share says little: the likeliest are suggested. */
const MOST_SUGGESTIONS = 5

type Suggest<P extends { id: string }> = {
  req: PayloadRequest
  collection: PartySlug
  /** The records that may repeat others; of one that comes twice the last counts. */
  parties: readonly P[]
  lookalikesOf: (req: PayloadRequest, parties: readonly P[]) => Promise<Map<string, Lookalike[]>>
}

/**
 * Suggests to staff that records may be the same party: each pair once, so that a suggestion that
 * was dismissed does not come back.
 */
export async function suggestMatches<P extends { id: string }>({
  req,
  collection,
  parties,
  lookalikesOf,
}: Suggest<P>): Promise<void> {
  const once = [...new Map(parties.map((each) => [each.id, each])).values()]
  const pairs = new Map<string, Suggested>()
  for (const [id, lookalikes] of await lookalikesOf(req, once)) {
    for (const { id: other, match } of likeliest(lookalikes))
      pairs.set(pairOf(id, other), { ids: [id, other], match })
  }
  if (pairs.size === 0) return
  const known = await knownPairs(req, [...pairs.keys()])
  const docs = [...pairs]
    .filter(([pair]) => !known.has(pair))
    .map(([pair, { ids, match }]) => ({
      ...match,
      kind: collection,
      [collection]: ids,
      pair,
      state: 'open',
    }))
  // Straight to the database: nobody may write here but the system.
  await insertTogether({ req, collection: 'match-suggestions', docs })
}

type Suggested = { ids: [string, string]; match: Lookalike['match'] }

const likeliest = (lookalikes: Lookalike[]): Lookalike[] =>
  lookalikes.toSorted((a, b) => b.match.score - a.match.score).slice(0, MOST_SUGGESTIONS)

async function knownPairs(req: PayloadRequest, pairs: string[]): Promise<Set<string>> {
  const found = await plainDocsWith({
    req,
    collection: 'match-suggestions',
    any: { pair: pairs },
    fields: ['pair'],
  })
  return new Set(found.map(({ pair }) => pair!))
}
