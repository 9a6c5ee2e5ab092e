import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'

import type { Lookalike } from './lookalike'
import { pairOf } from './pairOf'

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
  const known = await knownPairs(
    req,
    lookalikes.map((lookalike) => pairOf(id, lookalike.id)),
  )
  for (const { id: other, match } of lookalikes) {
    const pair = pairOf(id, other)
    if (known.has(pair)) continue
    await req.payload.create({
      collection: 'match-suggestions',
      depth: 0,
      // Nobody may write here but the system.
      overrideAccess: true,
      req,
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
