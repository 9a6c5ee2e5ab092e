import type { PayloadRequest } from 'payload'

import { keepSearchable } from '@/operations/search/keepSearchable'

import type { MovedReference } from './movedReference'

/** Points references to another contact or company; no hook tells anybody, as nothing was said. */
export async function pointTo(
  req: PayloadRequest,
  moved: MovedReference[],
  party: string,
): Promise<void> {
  for (const { collection, field, id } of moved) {
    await req.payload.db.updateOne({
      collection,
      id,
      // Whoever is editing the record meanwhile need not be told that it changed.
      data: { [field]: party, updatedAt: null },
      req,
      returning: false,
    })
    await keepSearchable(req, collection, id)
  }
}
