import type { PayloadRequest } from 'payload'

import { atEndOfBatch } from '../batch/atEndOfBatch'
import { type SearchedSlug, searchedSlugs } from './searchedSlugs'
import { writeSearchable } from './writeSearchable'

/** Brings what a record is found by to how it stands now, in the request's transaction. */
export async function keepSearchable(
  req: PayloadRequest,
  collection: SearchedSlug,
  id: string,
): Promise<void> {
  await atEndOfBatch(req, writeAll, [{ collection, id }])
}

type Changed = { collection: SearchedSlug; id: string }

/** One that changed several times is written once. */
async function writeAll(req: PayloadRequest, changed: readonly Changed[]): Promise<void> {
  for (const slug of searchedSlugs) {
    const ids = changed.filter(({ collection }) => collection === slug).map(({ id }) => id)
    if (ids.length > 0) await writeSearchable(req, slug, [...new Set(ids)])
  }
}
