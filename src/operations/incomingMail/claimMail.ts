import type { PayloadRequest } from 'payload'

import { updateIf } from '@/database/updateIf'
import type { IncomingMail } from '@/payload-types'

/** Gives a stored mail its outcome, first of all in a transaction; null where another process has. */
export const claimMail = (
  req: PayloadRequest,
  { id }: Pick<IncomingMail, 'id'>,
  outcome: Partial<IncomingMail> & Pick<IncomingMail, 'state'>,
): Promise<IncomingMail | null> =>
  updateIf({
    payload: req.payload,
    collection: 'incoming-mail',
    data: { ...outcome, lastError: null, nextAttemptAt: null },
    req,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'stored' } }] },
  })
