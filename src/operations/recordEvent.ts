import type { PayloadRequest } from 'payload'

import { linkEvent } from '@/domain/eventChain'
import type { EnquiryEvent } from '@/payload-types'

import { chainedContent } from './chainedContent'
import { idOf } from './idOf'
import { inTransaction } from './inTransaction'
import { keepNote } from './keepNote'

type Event = Pick<EnquiryEvent, 'type'> &
  Partial<Pick<EnquiryEvent, 'detail' | 'from' | 'to' | 'version'>> & {
    req: PayloadRequest
    /** Id of the enquiry. */
    enquiry: string
    /** Why, in words: kept as an internal note, because words can name people and events must not. */
    reason?: null | string
  }

/**
 * Appends to an enquiry's history: who (the request's user), when (now), what, from, to, why. Each
 * event carries the hash of the one before it, and the enquiry that of the last, so that nothing can
 * be changed, taken out or put in between without a trace.
 */
export const recordEvent = ({ req, reason, ...event }: Event): Promise<void> =>
  inTransaction(req, async () => {
    const end = await endOfHistory(req, event.enquiry)
    const content = {
      ...event,
      note: reason ? await keepNote({ req, reason, enquiry: event.enquiry }) : null,
      at: new Date().toISOString(),
      actor: idOf(req.user),
      sequence: (end.sequence ?? 0) + 1,
    }
    const previousHash = end.hash ?? null
    const hash = linkEvent(previousHash, chainedContent(content))
    // First, so that two processes that append at once meet a write conflict, not a taken number.
    await req.payload.db.updateOne({
      collection: 'enquiries',
      id: event.enquiry,
      data: { history: { sequence: content.sequence, hash } },
      req,
      returning: false,
    })
    // Straight to the database: nobody may write here but this operation.
    await req.payload.db.create({
      collection: 'enquiry-events',
      data: { ...content, previousHash, hash },
      req,
      returning: false,
    })
  })

type End = { sequence?: null | number; hash?: null | string }

/** Two processes that append at once both write this, and on MongoDB one of them begins again. */
async function endOfHistory(req: PayloadRequest, enquiry: string): Promise<End> {
  const found = await req.payload.db.findOne<{ history?: End; id: string }>({
    collection: 'enquiries',
    req,
    select: { history: true },
    where: { id: { equals: enquiry } },
  })
  return found?.history ?? {}
}
