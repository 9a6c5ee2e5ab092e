import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { type CombinedField, combineRecords } from '@/domain/matching/combineRecords'

import { idsOf } from '../idsOf'
import { findParty, type MergeParty } from './findParty'
import { MergeRefused } from './mergeRefused'
import { partyAddress, partyFields } from './partyFields'
import { type PartyReference, partyReferences } from './partyReferences'

export type MergePair = {
  req: PayloadRequest
  collection: PartySlug
  /** Id of the record that is kept. */
  kept: string
  /** Id of the record that is merged into it. */
  merged: string
}

/** What a merge would change: nothing here is written yet. */
export type MergePlan = {
  kept: string
  merged: string
  /** Each field of the record as it would be, and where it comes from. */
  fields: CombinedField[]
  /** The fields in which both say something else: the kept one's word counts. */
  conflicts: string[]
  /** Ids of the themes that the kept record gains. */
  themes: string[]
  /** The address or domain of the merged record, by which the kept one will be found too. */
  alsoFoundBy: null | string
  /** What points to the merged record, and would point to the kept one. */
  references: {
    collection: PartyReference['collection']
    field: PartyReference['field']
    count: number
    records: { id: string; title: string }[]
  }[]
}

/** Works out the merge of two contacts or companies. Throws MergeRefused. */
export async function planMerge(pair: MergePair): Promise<MergePlan> {
  const { req, collection, kept, merged } = pair
  if (kept === merged) throw new MergeRefused('same-record')
  const into = await findLive(pair, kept)
  const from = await findLive(pair, merged)
  const fields = combineRecords(into, from, partyFields[collection])
  const known = idsOf(into.themes)
  return {
    kept,
    merged,
    fields,
    conflicts: fields.filter(({ setAside }) => setAside !== undefined).map(({ field }) => field),
    themes: idsOf(from.themes).filter((theme) => !known.includes(theme)),
    alsoFoundBy: addressOf(collection, from),
    references: await Promise.all(
      partyReferences[collection].map((reference) => findReferences(req, reference, merged)),
    ),
  }
}

const addressOf = (collection: PartySlug, party: MergeParty): null | string =>
  (party[partyAddress[collection]] as null | string | undefined) ?? null

async function findLive({ req, collection }: MergePair, id: string): Promise<MergeParty> {
  const party = await findParty({ req, collection, id })
  if (party.mergedInto) throw new MergeRefused('merged-already')
  if (party.deletedAt) throw new MergeRefused('in-the-trash')
  return party
}

async function findReferences(
  req: PayloadRequest,
  { collection, field, title }: PartyReference,
  id: string,
): Promise<MergePlan['references'][number]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    joins: false,
    // Whoever may merge the records may see what hangs on them; nothing may be left behind.
    overrideAccess: true,
    pagination: false,
    req,
    select: { [title]: true },
    sort: title,
    trash: true,
    where: { [field]: { equals: id } },
  })
  const records = docs.map((doc) => ({
    id: doc.id,
    title: String((doc as unknown as Record<string, unknown>)[title]),
  }))
  return { collection, field, count: records.length, records }
}
