import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import { promiseOf } from '@/domain/serviceLevel/promiseOf'
import { currentSettings } from '@/operations/serviceLevel/serviceSettings'
import type { Journal } from '@/payload-types'

import type { JournalEntry } from './journalEntry'
import { nextReferences } from './nextReferences'

export type WrittenEntry = JournalEntry &
  Pick<Journal, 'attempts' | 'receivedAt' | 'reference' | 'respondBy'>

type Entries = {
  req: PayloadRequest
  entries: readonly JournalEntry[]
  /** Leaves out entries whose key or reference is taken, rather than fail. */
  skipTaken?: boolean
}

/**
 * Writes entries to the journal, in the request's transaction if it has one, each with its reference
 * and the time promised. Answers the rows in their order, undefined where one was left out.
 */
export async function writeToJournal({
  req,
  entries,
  skipTaken,
}: Entries): Promise<(undefined | WrittenEntry)[]> {
  if (entries.length === 0) return []
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
  const ids = await insertTogether({ req, collection: 'journal', docs, skipTaken })
  return docs.map((doc, n) => (ids[n] ? doc : undefined))
}
