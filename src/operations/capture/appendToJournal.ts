import type { Payload, PayloadRequest } from 'payload'

import { inGroups } from '../inGroups'
import { inTransaction } from '../inTransaction'
import { oncePerPayload } from '../oncePerPayload'
import { systemRequest } from '../systemRequest'
import { capturePressure } from './capturePressure'
import type { JournalEntry } from './journalEntry'
import { journalRoom } from './journalRoom'
import { type WrittenEntry, writeToJournal } from './writeToJournal'

/**
 * Writes an entry to the journal, in a transaction of its own: entries that come while others are
 * being written are written next, all together, and share the wait for the disk. Answers the row when
 * it is on the disk, or undefined when its key or reference is taken. Throws JournalFull.
 */
export async function appendToJournal(
  req: PayloadRequest,
  entry: JournalEntry,
): Promise<undefined | WrittenEntry> {
  await journalRoom.require(req)
  capturePressure.add(req.payload)
  return appendNext(req.payload)(entry)
}

/** While one group waits for the disk, the next is written. */
const LANES = 2

const appendNext = oncePerPayload((payload) =>
  inGroups((entries: JournalEntry[]) => appendGroup(payload, entries), LANES),
)

async function appendGroup(
  payload: Payload,
  entries: JournalEntry[],
): Promise<(undefined | WrittenEntry)[]> {
  const req = await systemRequest(payload)
  const work = () => writeToJournal({ req, entries, skipTaken: true })
  // MongoDB commits groups of its own, and in a transaction a key that is taken would be a conflict.
  const isSqlite = payload.db.name === 'sqlite'
  const stored = await (isSqlite ? inTransaction(req, work, { isUrgent: true }) : work())
  journalRoom.take(payload, stored.filter(Boolean).length)
  return stored
}
