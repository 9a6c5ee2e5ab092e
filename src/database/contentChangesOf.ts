import type { Payload } from 'payload'

import type { ContentChanges } from './contentChanges'

/** What `withContentChanges` adds to an adapter. */
export type WithContentChanges = { contentChanges: ContentChanges }

export const contentChangesOf = (payload: Payload): ContentChanges =>
  (payload.db as unknown as WithContentChanges).contentChanges
