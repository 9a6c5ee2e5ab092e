import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import { linkMails } from '@/operations/incomingMail/linkMails'

import { inBatch } from '../batch/inBatch'
import { createKnown } from '../createKnown'
import { inTransaction } from '../inTransaction'
import { enquiriesOfRows } from './enquiriesOfRows'
import { type JournalRow, journalRowFields } from './journalRow'

/**
 * Makes enquiries of journal rows, all in one transaction: contacts, companies, enquiries and, by the
 * hooks of `enquiries`, their routes, events and mails. A row that is no longer pending is left alone,
 * so that running it twice, or in two processes, changes nothing.
 */
export const processJournal = (req: PayloadRequest, ids: readonly string[]): Promise<void> =>
  inTransaction(req, () => inBatch(req, () => processRows(req, ids)), {
    isRepeatable: true,
    isUnattended: true,
  })

async function processRows(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const rows = await claim(req, ids)
  const docs = await enquiriesOfRows(req, rows)
  const enquiries = await createKnown({ req, collection: 'enquiries', docs })
  const processed = rows.map((row, n) => ({ row, enquiry: enquiries[n]!.id }))
  const changes = processed.map(({ row, enquiry }) => ({ ids: [row.id], values: { enquiry } }))
  await setPlainDocs({ req, collection: 'journal', changes })
  await linkMails(
    req,
    processed.filter(({ row }) => row.channel === 'email'),
  )
}

/** Two processes that claim the same row conflict here, and one of them finds it processed. */
async function claim(req: PayloadRequest, ids: readonly string[]): Promise<JournalRow[]> {
  const found = await plainDocs({ req, collection: 'journal', ids, fields: journalRowFields })
  const pending = ids
    .map((id) => ({ ...found.get(id), id }) as JournalRow)
    .filter(({ state }) => state === 'pending')
  const changes = [{ ids: pending.map(({ id }) => id), values: { state: 'processed' } }]
  await setPlainDocs({ req, collection: 'journal', changes })
  return pending
}
