import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import { linkEvent } from '@/domain/eventChain'
import type { EnquiryEvent } from '@/payload-types'

import { atEndOfBatch } from '../batch/atEndOfBatch'
import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { chainedContent } from './chainedContent'
import { keepNote } from './keepNote'

/** What happened; `recordEvents` adds who and when. */
export type NewEvent = Pick<EnquiryEvent, 'type'> &
  Partial<Pick<EnquiryEvent, 'detail' | 'from' | 'to' | 'version'>> & {
    /** Why, in words: kept as an internal note, because words can name people and events must not. */
    reason?: null | string
  }

/** And the id of the enquiry that it happened to. */
export type EnquiryNewEvent = NewEvent & { enquiry: string }

/**
 * Appends to the histories of enquiries: who (the request's user), when (now), what, from, to, why.
 * Each event carries the hash of the one before it, and the enquiry that of the last, so that nothing
 * can be changed, taken out or put in between without a trace. Those of a batch are appended at its
 * end.
 */
export async function recordEvents(
  req: PayloadRequest,
  events: readonly EnquiryNewEvent[],
): Promise<void> {
  if (events.length > 0) await atEndOfBatch(req, append, events)
}

const append = (req: PayloadRequest, events: readonly EnquiryNewEvent[]): Promise<void> =>
  inTransaction(req, () => appendTo(req, events))

async function appendTo(req: PayloadRequest, events: readonly EnquiryNewEvent[]): Promise<void> {
  const ids = [...new Set(events.map(({ enquiry }) => enquiry))]
  const ends = await endsOfHistories(req, ids)
  const chains = []
  for (const id of ids) {
    const own = events.filter(({ enquiry }) => enquiry === id)
    chains.push({ id, ...(await chain(req, own, ends.get(id)!)) })
  }
  // First, so that two processes that append at once meet a write conflict, not a taken number.
  await setPlainDocs({
    req,
    collection: 'enquiries',
    changes: chains.map(({ id, end }) => ({
      ids: [id],
      values: { 'history.sequence': end.sequence, 'history.hash': end.hash },
    })),
  })
  // Straight to the database: nobody may write here but this operation.
  const docs = chains.flatMap((each) => each.docs)
  await insertTogether({ req, collection: 'enquiry-events', docs })
}

/** Where a history ends. */
type End = { sequence: number; hash: null | string }

/** Two processes that append at once both write these, and on MongoDB one of them begins again. */
async function endsOfHistories(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, End>> {
  const fields = ['history.sequence', 'history.hash']
  const found = await plainDocs({ req, collection: 'enquiries', ids, fields })
  return new Map(
    ids.map((id) => {
      const history = found.get(id)?.history
      return [id, { sequence: history?.sequence ?? 0, hash: history?.hash ?? null }]
    }),
  )
}

/** The events of one enquiry, linked to its history so far and to each other, and its new end. */
async function chain(req: PayloadRequest, events: readonly EnquiryNewEvent[], last: End) {
  const docs = []
  let end = last
  const now = Date.now()
  for (const [n, { reason, ...event }] of events.entries()) {
    const content = {
      ...event,
      note: reason ? await keepNote({ req, reason, enquiry: event.enquiry }) : null,
      // Sorted by time they are in their order too.
      at: new Date(now + n).toISOString(),
      actor: idOf(req.user),
      sequence: end.sequence + 1,
    }
    const hash = linkEvent(end.hash, chainedContent(content))
    docs.push({ ...content, previousHash: end.hash, hash })
    end = { sequence: content.sequence, hash }
  }
  return { docs, end }
}
