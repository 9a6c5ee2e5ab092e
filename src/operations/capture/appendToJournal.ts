import type { Payload, PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import { promiseOf } from '@/domain/serviceLevel/promiseOf'
import { currentSettings } from '@/operations/serviceLevel/serviceSettings'
import type { Journal } from '@/payload-types'

import { inGroups } from '../inGroups'
import { inTransaction } from '../inTransaction'
import { oncePerPayload } from '../oncePerPayload'
import { systemRequest } from '../systemRequest'
import { capturePressure } from './capturePressure'
import { journalRoom } from './journalRoom'
import { nextReferences } from './nextReferences'

type Entry = Pick<Journal, 'bodyDigest' | 'channel' | 'key' | 'state'> & {
  submission: object
  origin?: object
}
type Stored = Entry & Pick<Journal, 'attempts' | 'receivedAt' | 'reference' | 'respondBy'>

/**
 * Writes an entry to the journal, in the request's transaction if it has one. Without one, entries
 * that come while others are being written are written next, all together: they share the wait for
 * the disk. Answers the row when it is on the disk, or undefined when its key is taken. Throws
 * JournalFull.
 */
export async function appendToJournal(
  req: PayloadRequest,
  entry: Entry,
): Promise<Stored | undefined> {
  if (await req.transactionID) return (await append(req, [entry]))[0]
  await journalRoom.require(req)
  capturePressure.add(req.payload)
  return appendNext(req.payload)(entry)
}

/** While one group waits for the disk, the next is written. */
const LANES = 2

const appendNext = oncePerPayload((payload) =>
  inGroups((entries: Entry[]) => appendGroup(payload, entries), LANES),
)

async function appendGroup(payload: Payload, entries: Entry[]): Promise<(Stored | undefined)[]> {
  const req = await systemRequest(payload)
  const work = () => append(req, entries)
  // MongoDB commits groups of its own, and in a transaction a key that is taken would be a conflict.
  const isSqlite = payload.db.name === 'sqlite'
  const stored = await (isSqlite ? inTransaction(req, work, { isUrgent: true }) : work())
  journalRoom.take(payload, stored.filter(Boolean).length)
  return stored
}

async function append(req: PayloadRequest, entries: Entry[]): Promise<(Stored | undefined)[]> {
  const now = new Date()
  const receivedAt = now.toISOString()
  const respondBy = promiseOf(now, await currentSettings(req)).toISOString()
  const references = await nextReferences(req, now, entries.length)
  const docs = entries.map((entry, n) => ({
    ...entry,
    reference: references[n]!,
    receivedAt,
    respondBy,
    attempts: 0,
  }))
  const ids = await insertTogether({ req, collection: 'journal', docs, skipTaken: true })
  return docs.map((doc, n) => (ids[n] ? doc : undefined))
}
