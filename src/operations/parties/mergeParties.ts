import type { Company, Contact } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { inTransaction } from '../inTransaction'
import { mergeSuggestions } from './mergeSuggestions'
import type { MovedReference } from './movedReference'
import { type MergePair, type MergePlan, planMerge } from './planMerge'
import { pointTo } from './pointTo'
import { recordMerge } from './recordMerge'

export type Merged = {
  /** Id of the merge, to undo it by. */
  merge: string
  /** What was changed. */
  plan: MergePlan
  doc: Company | Contact
}

/**
 * Merges one contact or company into another, all or nothing: what pointed to the one points to the
 * other, gaps are filled, and the merged one waits in the trash, where its address still finds the
 * kept one. Throws MergeRefused.
 */
export const mergeParties = (pair: MergePair): Promise<Merged> =>
  inTransaction(pair.req, async () => {
    const { req, kept, merged } = pair
    const plan = await planMerge(pair)
    const moved = movedBy(plan)
    await pointTo(req, moved, kept)
    await putAside(pair)
    const merge = await keepRecord(pair, plan, moved)
    await recordMerge({ req, type: 'merged', moved, from: merged, to: kept, merge })
    return { merge, plan, doc: await fillGaps(pair, plan) }
  })

const movedBy = ({ references }: MergePlan): MovedReference[] =>
  references.flatMap(({ collection, field, records }) =>
    records.map(({ id }) => ({ collection, field, id })),
  )

const putAside = ({ req, collection, kept, merged }: MergePair) =>
  req.payload.db.updateOne({
    collection,
    id: merged,
    data: { deletedAt: new Date().toISOString(), mergedInto: kept, updatedAt: null },
    req,
    returning: false,
  })

const gapsOf = ({ fields }: MergePlan) => fields.filter(({ from }) => from === 'merged')

async function keepRecord(
  pair: MergePair,
  plan: MergePlan,
  moved: MovedReference[],
): Promise<string> {
  const { req, collection, kept, merged } = pair
  const { id } = await req.payload.create({
    collection: 'merges',
    depth: 0,
    // Nobody may write here but this operation.
    overrideAccess: true,
    req,
    data: {
      kind: collection,
      kept,
      merged,
      at: new Date().toISOString(),
      by: idOf(req.user),
      filled: gapsOf(plan).map(({ field }) => field),
      themes: plan.themes,
      moved,
      suggestions: await mergeSuggestions(pair),
    },
  })
  return id
}

/**
 * Saves the kept record even when it had no gaps, so that of two merges that cross (A into B, B into
 * A) in two processes one meets a write conflict.
 */
async function fillGaps(
  { req, collection, kept }: MergePair,
  plan: MergePlan,
): Promise<Company | Contact> {
  const filled = Object.fromEntries(gapsOf(plan).map(({ field, value }) => [field, value]))
  const { themes } = await req.payload.findByID({
    collection,
    id: kept,
    depth: 0,
    overrideAccess: true,
    req,
    select: { themes: true },
  })
  return req.payload.update({
    collection,
    id: kept,
    data: { ...filled, themes: [...idsOf(themes), ...plan.themes] },
    depth: 0,
    // The themes are closed to everybody; the plan was made of what the user may see.
    overrideAccess: true,
    req,
  })
}
