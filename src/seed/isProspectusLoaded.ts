import type { Payload } from 'payload'

import { systemRequest } from '@/operations/systemRequest'

import { readLedger } from './ledger'

/** Whether a start before this one has loaded the prospectus. */
export const isProspectusLoaded = async (payload: Payload): Promise<boolean> =>
  (await readLedger(await systemRequest(payload))).size > 0
