import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { insertTogether } from '@/database/insertTogether'
import { plainDocsWith } from '@/database/plainDocsWith'

import type { Lookalike } from './lookalike'
import { pairOf } from './pairOf'

/** A name that more people share says little: the likeliest are suggested. */
const MOST_SUGGESTIONS = 5

type Suggest = {
  req: PayloadRequest
  collection: PartySlug
  /** Id of the record that the lookalikes may repeat. */
  id: string
  lookalikes: Lookalike[]
}

/**
 * Suggests to staff that records may be the same party: each pair once, so that a suggestion that
 * was dismissed does not come back.
 */
export async function suggestMatches({ req, collection, id, lookalikes }: Suggest): Promise<void> {
  if (lookalikes.length === 0) return
  const likeliest = lookalikes
    .toSorted((a, b) => b.match.score - a.match.score)
    .slice(0, MOST_SUGGESTIONS)
  const known = await knownPairs(
    req,
    likeliest.map((lookalike) => pairOf(id, lookalike.id)),
  )
  const docs = likeliest
    .map(({ id: other, match }) => ({
      ...match,
      kind: collection,
      [collection]: [id, other],
      pair: pairOf(id, other),
      state: 'open',
    }))
    .filter(({ pair }) => !known.has(pair))
  // Straight to the database: nobody may write here but the system.
  await insertTogether({ req, collection: 'match-suggestions', docs })
}

async function knownPairs(req: PayloadRequest, pairs: string[]): Promise<Set<string>> {
  const found = await plainDocsWith({
    req,
    collection: 'match-suggestions',
    any: { pair: pairs },
    fields: ['pair'],
  })
  return new Set(found.map(({ pair }) => pair!))
}
