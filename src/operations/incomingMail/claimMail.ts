import type { PayloadRequest } from 'payload'

import type { IncomingMail } from '@/payload-types'

import { type Claim, claimIncomingMails } from './claimIncomingMails'

/** Gives one mail its outcome, as `claimIncomingMails` does; false where it has one already. */
export const claimMail = async (
  req: PayloadRequest,
  { id }: Pick<IncomingMail, 'id'>,
  outcome: Claim['outcome'],
): Promise<boolean> => (await claimIncomingMails(req, [{ id, outcome }])).has(id)
