import type { PayloadRequest, Where } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { milliseconds } from '@/domain/milliseconds'
import type { Company, Contact, Merge } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { inTransaction } from '../inTransaction'
import { findParty, type MergeParty } from './findParty'
import { type ChangedSince, MergeRefused } from './mergeRefused'
import { restoreSuggestions, type SuggestionBefore } from './mergeSuggestions'
import type { MovedReference } from './movedReference'
import { pointTo } from './pointTo'
import { recordMerge } from './recordMerge'

/** For this many days a merge can be undone. */
const UNDO_DAYS = 30

type Undo = {
  req: PayloadRequest
  collection: PartySlug
  /** Id of the merge. */
  id: string
}

type Work = Undo & {
  merge: Merge
  kept: MergeParty
  merged: MergeParty
  moved: MovedReference[]
  filled: string[]
}

/**
 * Takes a merge back: both records, and what points to them, are as they were. What came in since
 * stays with the kept record. Answers the record that is back. Throws MergeRefused, and changes
 * nothing, when something that it would overwrite has changed since.
 */
export const undoMerge = (undo: Undo): Promise<Company | Contact> =>
  inTransaction(undo.req, async () => {
    const work = await findWork(undo)
    const { req, collection, id, merge, moved } = work
    const changed = await changedSince(work)
    if (changed.length > 0) throw new MergeRefused('changed-since', changed)
    await pointTo(req, moved, merge.merged)
    await emptyGaps(work)
    await bringBack(work)
    await restoreSuggestions(req, collection, merge.suggestions as SuggestionBefore[])
    await req.payload.db.updateOne({
      collection: 'merges',
      id,
      data: { undoneAt: new Date().toISOString(), undoneBy: idOf(req.user) },
      req,
      returning: false,
    })
    const [from, to] = [merge.kept, merge.merged]
    await recordMerge({ req, type: 'unmerged', moved, from, to, merge: id })
    return findParty({ req, collection, id: merge.merged })
  })

async function findWork(undo: Undo): Promise<Work> {
  const { req, collection, id } = undo
  const merge = await req.payload.findByID({
    collection: 'merges',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!merge || merge.kind !== collection) throw new MergeRefused('unknown')
  if (merge.undoneAt) throw new MergeRefused('already-undone')
  if (Date.now() - Date.parse(merge.at) > UNDO_DAYS * milliseconds.day) {
    throw new MergeRefused('too-late')
  }
  const kept = await findParty({ req, collection, id: merge.kept })
  if (kept.mergedInto) throw new MergeRefused('merged-since')
  return {
    ...undo,
    merge,
    kept,
    merged: await findParty({ req, collection, id: merge.merged }),
    moved: merge.moved as MovedReference[],
    filled: merge.filled as string[],
  }
}

async function changedSince(work: Work): Promise<ChangedSince[]> {
  const { collection, kept, merged, filled } = work
  const fields = filled
    // The merged record cannot have changed: it says what the gap was filled with.
    .filter((field) => kept[field] !== merged[field])
    .map((field) => ({ collection, id: kept.id, field }))
  return [...fields, ...(await movedElsewhere(work))]
}

async function movedElsewhere({ req, merge, moved }: Work): Promise<ChangedSince[]> {
  const still = new Set<string>()
  for (const collection of new Set(moved.map((reference) => reference.collection))) {
    const own = moved.filter((reference) => reference.collection === collection)
    for (const field of new Set(own.map((reference) => reference.field))) {
      const ids = await pointingTo(req, collection, { [field]: { equals: merge.kept } })
      for (const id of ids) still.add(`${collection}/${id}/${field}`)
    }
  }
  return moved.filter(({ collection, id, field }) => !still.has(`${collection}/${id}/${field}`))
}

async function pointingTo(
  req: PayloadRequest,
  collection: MovedReference['collection'],
  where: Where,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    joins: false,
    // Whether something changed, whatever the user may read.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash: true,
    where,
  })
  return docs.map(({ id }) => id)
}

/** Themes that came with the merge go again, but for those that the kept record's enquiries name. */
async function emptyGaps({ req, collection, merge, kept, filled }: Work): Promise<void> {
  const field = collection === 'contacts' ? 'contact' : 'company'
  const { docs } = await req.payload.find({
    collection: 'enquiries',
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: { themes: true },
    trash: true,
    where: { [field]: { equals: kept.id } },
  })
  const asked = new Set(docs.flatMap(({ themes }) => idsOf(themes)))
  const gone = (merge.themes as string[]).filter((theme) => !asked.has(theme))
  await req.payload.update({
    collection,
    id: kept.id,
    data: {
      ...Object.fromEntries(filled.map((name) => [name, null])),
      themes: idsOf(kept.themes).filter((theme) => !gone.includes(theme)),
    },
    depth: 0,
    // The themes are closed to everybody.
    overrideAccess: true,
    req,
    trash: true,
  })
}

// Straight to the database: every other way to change a merged record is closed.
const bringBack = ({ req, collection, merge }: Work) =>
  req.payload.db.updateOne({
    collection,
    id: merge.merged,
    data: { deletedAt: null, mergedInto: null, updatedAt: null },
    req,
    returning: false,
  })
