import type { PayloadRequest } from 'payload'

import { liveKey } from '@/collections/fields/liveKey'
import type { ContentSlug } from '@/collections/slugs'

import { documents } from './documents'
import { idsThatExist } from './idsThatExist'
import type { Ledger } from './ledger'
import { References } from './references'
import type { Records } from './schemas'

type Entry = { collection: ContentSlug; record: { slug: string } }
type Stored = Record<string, unknown> & { id: string }
type Draft = Entry & { stored: Stored; isIncomplete: boolean; isUnfinished: boolean }

/**
 * Adds the records that the ledger does not know, with both languages at once. It writes beside
 * the Local API, which takes one language at a time: twice the time, and two versions of each.
 */
export async function addDocuments(
  req: PayloadRequest,
  ledger: Ledger,
  records: Records,
): Promise<void> {
  const missing = missingEntries(ledger, records)
  if (missing.length === 0) return

  const ids = await idsThatExist(req, ledger)
  const references = () => new References(ids, records.assets)
  const drafts: Draft[] = []
  for (const entry of missing) {
    const draft = (await findDraft(req, entry)) ?? (await create(req, entry, references()))
    if (draft.isUnfinished) drafts.push(draft)
    for (const known of [ids, ledger]) known.set(keyOf(entry), String(draft.stored.id))
  }
  for (const draft of drafts) await finish(req, draft, references())
}

const keyOf = ({ collection, record }: Entry) => `${collection}/${record.slug}`

const missingEntries = (ledger: Ledger, records: Records): Entry[] =>
  (Object.keys(records) as ContentSlug[])
    .flatMap((collection) => records[collection].map((record) => ({ collection, record })))
    .filter((entry) => !ledger.has(keyOf(entry)))

/**
 * The document that holds the slug although the ledger does not know it. With a version it is
 * somebody's work and left alone; without one, a load that was killed did not get to finish it.
 */
async function findDraft(req: PayloadRequest, entry: Entry): Promise<Draft | null> {
  const { db } = req.payload
  const { collection, record } = entry
  const where = { slug: { equals: record.slug } }
  const stored = await db.findOne<Stored>({ collection, req, where })
  if (!stored) return null
  const versions = await db.countVersions({
    collection,
    req,
    where: { parent: { equals: stored.id } },
  })
  return { ...entry, isIncomplete: true, isUnfinished: versions.totalDocs === 0, stored }
}

async function create(req: PayloadRequest, entry: Entry, references: References): Promise<Draft> {
  const data = dataOf(entry, references)
  const stored = await req.payload.db.create({ collection: entry.collection, data, req })
  const { isIncomplete } = references
  return { ...entry, isIncomplete, isUnfinished: true, stored: stored as Stored }
}

/** Fills in the references that pointed forwards, then makes the first version. */
async function finish(req: PayloadRequest, draft: Draft, references: References): Promise<void> {
  const { collection, stored } = draft
  const { db } = req.payload
  const whole = draft.isIncomplete
    ? await db.updateOne({ collection, data: dataOf(draft, references), id: stored.id, req })
    : stored
  const now = new Date().toISOString()
  await db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent: stored.id,
    req,
    returning: false,
    updatedAt: now,
    versionData: whole as never,
  })
}

function dataOf({ collection, record }: Entry, references: References): Record<string, unknown> {
  const toDocument = documents[collection] as (r: typeof record, to: References) => object
  const now = new Date().toISOString()
  return {
    ...withoutNulls(toDocument(record, references)),
    _status: 'published',
    createdAt: now,
    slugKey: liveKey(record.slug),
    updatedAt: now,
  }
}

const withoutNulls = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
