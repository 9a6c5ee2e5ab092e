import type { PayloadRequest } from 'payload'

import type { SearchedSlug } from './searchedSlugs'
import type { Changed } from './searchableTogether'
import { writeSearchable } from './writeSearchable'

/** Brings what a record is found by to how it stands now, in the request's transaction. */
export async function keepSearchable(
  req: PayloadRequest,
  collection: SearchedSlug,
  id: string,
): Promise<void> {
  const changed = req.context.searchable as Changed | undefined
  if (changed) changed[collection].add(id)
  else await writeSearchable(req, collection, [id])
}
