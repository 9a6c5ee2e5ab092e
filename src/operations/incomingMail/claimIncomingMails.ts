import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import type { IncomingMail } from '@/payload-types'

import { writeSearchable } from '../search/writeSearchable'

/** What becomes of a stored mail, the same fields for all that are claimed together. */
export type Claim = {
  id: string
  outcome: Partial<IncomingMail> & Pick<IncomingMail, 'state'>
}

/**
 * Gives stored mails their outcome, in the caller's transaction; answers the ids of those that had
 * none. Two processes that claim the same mail conflict here, and one of them finds it claimed.
 */
export async function claimIncomingMails(
  req: PayloadRequest,
  claims: readonly Claim[],
): Promise<Set<string>> {
  const ids = claims.map(({ id }) => id)
  const mails = await plainDocs({ req, collection: 'incoming-mail', ids, fields })
  const claimed = claims.filter(({ id }) => mails.get(id)?.state === 'stored')
  const changes = claimed.map(({ id, outcome }) => ({ ids: [id], values: valuesOf(outcome) }))
  await setPlainDocs({ req, collection: 'incoming-mail', changes })
  const changed = claimed.filter(({ id, outcome }) => readsOtherwise(mails.get(id)!, outcome))
  await writeSearchable(
    req,
    'incoming-mail',
    changed.map(({ id }) => id),
  )
  return new Set(claimed.map(({ id }) => id))
}

const searched = ['subject', 'from', 'fromName'] as const
const fields = ['state', ...searched]

/** Its headers alone were read where it was stored, which is mostly the same. */
const readsOtherwise = (mail: Partial<IncomingMail>, outcome: Claim['outcome']): boolean =>
  searched.some((field) => field in outcome && (outcome[field] ?? null) !== (mail[field] ?? null))

const valuesOf = ({ authentication, ...outcome }: Claim['outcome']) => ({
  ...outcome,
  ...(authentication && {
    'authentication.spf': authentication.spf,
    'authentication.dkim': authentication.dkim,
    'authentication.dmarc': authentication.dmarc,
  }),
  lastError: null,
  nextAttemptAt: null,
})
