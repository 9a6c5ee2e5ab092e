import type { PayloadRequest } from 'payload'

import { openLoads } from '@/database/openLoads'

import { factOf } from '../batch/factOf'

/**
 * How many open enquiries each owner has, by the owner's id. In a batch they are counted once, and
 * `countLoad` adds what owners are given in it.
 */
export const ownerLoads = (req: PayloadRequest): Promise<Map<string, number>> =>
  factOf(req, 'open loads', () => openLoads(req))
