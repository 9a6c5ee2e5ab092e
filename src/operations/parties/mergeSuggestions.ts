import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import type { MatchSuggestion } from '@/payload-types'

import { idsOf } from '../idsOf'
import { pairOf } from './pairOf'
import type { MergePair } from './planMerge'

/** What a merge changed of a suggestion, as it was before: its state, or the records it names. */
export type SuggestionBefore =
  { id: string; records: string[] } | { id: string; state: MatchSuggestion['state'] }

/**
 * Takes the suggestions of a merged record to the kept one, dismissed ones too, so that what staff
 * said of the one counts for the other. Those of the two themselves, and those that the kept one
 * has already, are settled by the merge. Answers what they were.
 */
export async function mergeSuggestions(merge: MergePair): Promise<SuggestionBefore[]> {
  const { req, collection, kept, merged } = merge
  const theirs = await suggestionsOf(merge, merged)
  const taken = new Set((await suggestionsOf(merge, kept)).map(({ pair }) => pair))
  const before: SuggestionBefore[] = []
  for (const { id, state, [collection]: named } of theirs) {
    const other = idsOf(named).find((party) => party !== merged)
    if (!other || other === kept || taken.has(pairOf(kept, other))) {
      await setState(req, id, 'merged')
      before.push({ id, state })
    } else {
      await setRecords(req, collection, id, [kept, other])
      before.push({ id, records: idsOf(named) })
    }
  }
  return before
}

/** Puts back what `mergeSuggestions` changed; what staff decided since stays decided. */
export async function restoreSuggestions(
  req: PayloadRequest,
  collection: PartySlug,
  changes: SuggestionBefore[],
): Promise<void> {
  for (const before of changes) {
    if ('state' in before) await setState(req, before.id, before.state)
    else await setRecords(req, collection, before.id, before.records)
  }
}

async function suggestionsOf(
  { req, collection }: MergePair,
  party: string,
): Promise<MatchSuggestion[]> {
  const { docs } = await req.payload.find({
    collection: 'match-suggestions',
    depth: 0,
    // Part of a merge, whoever may see suggestions.
    overrideAccess: true,
    pagination: false,
    req,
    where: { [collection]: { in: [party] } },
  })
  return docs
}

// Straight to the database: by any other way only staff decide on a suggestion.
const setState = (req: PayloadRequest, id: string, state: MatchSuggestion['state']) =>
  req.payload.db.updateOne({
    collection: 'match-suggestions',
    id,
    data: { state },
    req,
    returning: false,
  })

async function setRecords(
  req: PayloadRequest,
  collection: PartySlug,
  id: string,
  [a, b]: string[],
): Promise<void> {
  await req.payload.update({
    collection: 'match-suggestions',
    id,
    data: { [collection]: [a, b], pair: pairOf(String(a), String(b)) },
    depth: 0,
    // What a suggestion is about is closed to everybody.
    overrideAccess: true,
    req,
  })
}
