import type { EnquiryEvent } from '@/payload-types'

import { idOf } from '../idOf'

type Content = Omit<EnquiryEvent, 'createdAt' | 'hash' | 'id' | 'previousHash' | 'updatedAt'>

/** What of an event its hash covers: the same before it is stored and after it is read again. */
export function chainedContent(event: Content): Record<string, unknown> {
  const { type, from, to, version, detail, sequence } = event
  const content = {
    type,
    from,
    to,
    version,
    detail,
    sequence,
    enquiry: idOf(event.enquiry),
    actor: idOf(event.actor),
    note: idOf(event.note),
    at: new Date(event.at).toISOString(),
  }
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value != null))
}
