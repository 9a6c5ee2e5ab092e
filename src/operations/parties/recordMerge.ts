import type { PayloadRequest } from 'payload'

import { recordEvent } from '@/operations/events/recordEvent'

import type { MovedReference } from './movedReference'

type Recorded = {
  req: PayloadRequest
  type: 'merged' | 'unmerged'
  moved: MovedReference[]
  /** Ids of the record that the enquiry pointed to, and of the one that it points to now. */
  from: string
  to: string
  /** Id of the merge. */
  merge: string
}

/** Each enquiry that a merge, or its undoing, gave another contact or company says so. */
export async function recordMerge({ moved, merge, ...event }: Recorded): Promise<void> {
  for (const { collection, field, id } of moved) {
    if (collection !== 'enquiries') continue
    await recordEvent({ ...event, enquiry: id, detail: { field, merge } })
  }
}
