import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'

import { factOf } from '../batch/factOf'

/**
 * Writes a contact or company that something new is about to point to, so that a merge of it at the
 * same moment in another process meets a write conflict, and one of the two begins again. Once is
 * enough for all of a batch.
 */
export async function holdParty(
  req: PayloadRequest,
  collection: PartySlug,
  id: string,
): Promise<void> {
  // SQLite has one writer at a time: nobody merges meanwhile.
  if (req.payload.db.name === 'sqlite') return
  await factOf(req, `held ${collection} ${id}`, () =>
    req.payload.db.updateOne({
      collection,
      id,
      data: { updatedAt: new Date().toISOString() },
      req,
      returning: false,
    }),
  )
}
