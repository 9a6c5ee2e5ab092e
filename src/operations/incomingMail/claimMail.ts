import type { PayloadRequest } from 'payload'

import { plainFields } from '@/database/plainFields'
import { setPlainFields } from '@/database/setPlainFields'
import type { IncomingMail } from '@/payload-types'

type Outcome = Partial<IncomingMail> & Pick<IncomingMail, 'state'>

/**
 * Gives a stored mail its outcome, in the caller's transaction; false where it has one already. Two
 * processes that claim the same mail conflict here, and one of them finds it claimed.
 */
export async function claimMail(
  req: PayloadRequest,
  { id }: Pick<IncomingMail, 'id'>,
  { authentication, ...outcome }: Outcome,
): Promise<boolean> {
  const stored = await plainFields({ req, collection: 'incoming-mail', id, fields: ['state'] })
  if (stored?.state !== 'stored') return false
  await setPlainFields({
    req,
    collection: 'incoming-mail',
    id,
    values: {
      ...outcome,
      ...(authentication && {
        'authentication.spf': authentication.spf,
        'authentication.dkim': authentication.dkim,
        'authentication.dmarc': authentication.dmarc,
      }),
      lastError: null,
      nextAttemptAt: null,
    },
  })
  return true
}
