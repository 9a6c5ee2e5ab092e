import type { PayloadRequest } from 'payload'

import type { EnquiryEvent } from '@/payload-types'

import { idOf } from './idOf'

type Event = Pick<EnquiryEvent, 'type'> &
  Partial<Pick<EnquiryEvent, 'detail' | 'from' | 'to' | 'version'>> & {
    req: PayloadRequest
    /** Id of the enquiry. */
    enquiry: string
    /** Why, in words: kept as an internal note, because words can name people and events must not. */
    reason?: null | string
  }

/** Appends to an enquiry's history: who (the request's user), when (now), what, from, to, why. */
export async function recordEvent({ req, reason, ...event }: Event): Promise<void> {
  const note = reason ? await keepNote({ req, reason, enquiry: event.enquiry }) : undefined
  await req.payload.create({
    collection: 'enquiry-events',
    depth: 0,
    // Nobody may write here but this operation.
    overrideAccess: true,
    req,
    data: { ...event, note, at: new Date().toISOString(), actor: idOf(req.user) },
  })
}

async function keepNote({
  req,
  reason,
  enquiry,
}: {
  req: PayloadRequest
  reason: string
  enquiry: string
}): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'interactions',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      enquiry,
      kind: 'note',
      direction: 'internal',
      summary: reason.slice(0, 200),
      body: reason,
      at: new Date().toISOString(),
    },
  })
  return id
}
