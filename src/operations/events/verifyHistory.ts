import type { PayloadRequest } from 'payload'

import { type ChainedEvent, type ChainVerdict, verifyChain } from '@/domain/eventChain'
import type { EnquiryEvent } from '@/payload-types'

import { chainedContent } from './chainedContent'

type History = {
  req: PayloadRequest
  /** Id of the enquiry. */
  id: string
  /** What the enquiry holds as the hash of its last event. */
  head: null | string | undefined
}

/** Checks an enquiry's events against their hashes: nothing edited, removed, reordered or cut off. */
export async function verifyHistory({
  req,
  id,
  head,
}: History): Promise<ChainVerdict & { events: number }> {
  const { docs } = await req.payload.db.find<EnquiryEvent>({
    collection: 'enquiry-events',
    limit: 0,
    pagination: false,
    req,
    sort: 'sequence',
    where: { enquiry: { equals: id } },
  })
  return { ...verifyChain(docs.map(linked), head ?? null), events: docs.length }
}

const linked = (event: EnquiryEvent): ChainedEvent => ({
  ...chainedContent(event),
  previousHash: event.previousHash ?? null,
  hash: event.hash,
})
