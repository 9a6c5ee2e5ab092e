import type { PayloadRequest } from 'payload'

import { openLoads } from '@/database/openLoads'

import { factOf } from '../factOf'

/**
 * How many open enquiries each owner has, by the owner's id. A request that keeps facts counts them
 * once, and adds to them what it gives to owners itself.
 */
export const ownerLoads = (req: PayloadRequest): Promise<Map<string, number>> =>
  factOf(req, 'open loads', () => openLoads(req))
