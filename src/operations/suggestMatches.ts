import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'

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
  for (const { id: other, match } of likeliest) {
    const pair = pairOf(id, other)
    if (known.has(pair)) continue
    // Straight to the database: nobody may write here but the system.
    await req.payload.db.create({
      collection: 'match-suggestions',
      req,
      returning: false,
      data: { ...match, kind: collection, [collection]: [id, other], pair, state: 'open' },
    })
  }
}

async function knownPairs(req: PayloadRequest, pairs: string[]): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'match-suggestions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { pair: true },
    where: { pair: { in: pairs } },
  })
  return new Set(docs.map(({ pair }) => pair))
}
