import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import { plainFields } from '@/database/plainFields'
import { setPlainFields } from '@/database/setPlainFields'
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

type Of = {
  req: PayloadRequest
  /** Id of the enquiry. */
  enquiry: string
}

/**
 * Appends to an enquiry's history: who (the request's user), when (now), what, from, to, why. Each
 * event carries the hash of the one before it, and the enquiry that of the last, so that nothing can
 * be changed, taken out or put in between without a trace.
 */
export const recordEvents = ({
  req,
  enquiry,
  events,
}: Of & { events: readonly NewEvent[] }): Promise<void> =>
  inTransaction(req, async () => {
    const { docs, end } = await chain({ req, enquiry, events })
    // First, so that two processes that append at once meet a write conflict, not a taken number.
    await setPlainFields({
      req,
      collection: 'enquiries',
      id: enquiry,
      values: { 'history.sequence': end.sequence, 'history.hash': end.hash },
    })
    // Straight to the database: nobody may write here but this operation.
    await insertTogether({ req, collection: 'enquiry-events', docs })
  })

type End = { sequence: number; hash: null | string }

/** The events linked to the history so far and to each other, and where the history then ends. */
async function chain({ req, enquiry, events }: Of & { events: readonly NewEvent[] }) {
  const docs = []
  let end = await endOfHistory(req, enquiry)
  const now = Date.now()
  for (const [n, { reason, ...event }] of events.entries()) {
    const content = {
      ...event,
      enquiry,
      note: reason ? await keepNote({ req, reason, enquiry }) : null,
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

/** Two processes that append at once both write this, and on MongoDB one of them begins again. */
async function endOfHistory(req: PayloadRequest, enquiry: string): Promise<End> {
  const found = await plainFields({
    req,
    collection: 'enquiries',
    id: enquiry,
    fields: ['history.sequence', 'history.hash'],
  })
  return { sequence: found?.history?.sequence ?? 0, hash: found?.history?.hash ?? null }
}
