import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import { linkEvent } from '@/domain/eventChain'
import type { EnquiryEvent } from '@/payload-types'

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
 * can be changed, taken out or put in between without a trace.
 */
export const recordEvents = (
  req: PayloadRequest,
  events: readonly EnquiryNewEvent[],
): Promise<void> =>
  inTransaction(req, async () => {
    const ends = await endsOfHistories(req, events)
    const docs = await chain(req, events, ends)
    // First, so that two processes that append at once meet a write conflict, not a taken number.
    await setPlainDocs({
      req,
      collection: 'enquiries',
      changes: [...ends].map(([id, { sequence, hash }]) => ({
        ids: [id],
        values: { 'history.sequence': sequence, 'history.hash': hash },
      })),
    })
    // Straight to the database: nobody may write here but this operation.
    await insertTogether({ req, collection: 'enquiry-events', docs })
  })

/** Where a history ends. */
type End = { sequence: number; hash: null | string }

/**
 * By the ids of the enquiries. Two processes that append at once both write them, and on MongoDB one
 * of them begins again.
 */
async function endsOfHistories(
  req: PayloadRequest,
  events: readonly EnquiryNewEvent[],
): Promise<Map<string, End>> {
  const ids = [...new Set(events.map(({ enquiry }) => enquiry))]
  const fields = ['history.sequence', 'history.hash']
  const found = await plainDocs({ req, collection: 'enquiries', ids, fields })
  return new Map(
    ids.map((id) => {
      const { sequence = 0, hash = null } = found.get(id)?.history ?? {}
      return [id, { sequence: sequence ?? 0, hash }]
    }),
  )
}

/** The events linked to their histories so far and to each other; moves the `ends` of those. */
async function chain(
  req: PayloadRequest,
  events: readonly EnquiryNewEvent[],
  ends: Map<string, End>,
) {
  const docs = []
  const now = Date.now()
  for (const [n, { reason, ...event }] of events.entries()) {
    const { enquiry } = event
    const end = ends.get(enquiry)!
    const content = {
      ...event,
      note: reason ? await keepNote({ req, reason, enquiry }) : null,
      // Sorted by time they are in their order too.
      at: new Date(now + n).toISOString(),
      actor: idOf(req.user),
      sequence: end.sequence + 1,
    }
    const hash = linkEvent(end.hash, chainedContent(content))
    docs.push({ ...content, previousHash: end.hash, hash })
    ends.set(enquiry, { sequence: content.sequence, hash })
  }
  return docs
}
