import type { PayloadRequest } from 'payload'

import { batchOf } from '../batch/batchOf'
import { ownerLoads } from './ownerLoads'

/** An owner has one enquiry more, in a batch, whose loads are not counted again. */
export async function countLoad(req: PayloadRequest, owner: null | string): Promise<void> {
  if (!owner || !batchOf(req)) return
  const loads = await ownerLoads(req)
  loads.set(owner, (loads.get(owner) ?? 0) + 1)
}
