import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { setPlainFields } from '@/database/setPlainFields'
import { recordEvent } from '@/operations/events/recordEvent'
import { takeTurnBack } from '@/operations/pipeline/takeTurnBack'
import { settleClocks } from '@/operations/serviceLevel/settleClocks'
import type { OutgoingMail } from '@/payload-types'

import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { tellOfBounce } from './tellOfBounce'

/** As much of a mail as it takes to end its way. */
export type SettledMail = Pick<OutgoingMail, 'attempts' | 'enquiry' | 'id' | 'kind' | 'to'>
type Outcome = { state: 'failed' | 'sent'; lastError?: string }

/**
 * Ends the way of mails, in the queue and in the histories of their enquiries, all in one transaction;
 * owners are told of what failed. Whose way has ended already is left alone.
 */
export const settleMails = (
  req: PayloadRequest,
  mails: readonly SettledMail[],
  outcome: Outcome,
): Promise<void> => inTransaction(req, () => settleAll(req, mails, outcome), { isUnattended: true })

async function settleAll(req: PayloadRequest, mails: readonly SettledMail[], outcome: Outcome) {
  const ids = mails.map(({ id }) => id)
  const stored = await plainDocs({ req, collection: 'outgoing-mail', ids, fields: ['state'] })
  for (const mail of mails) {
    if (isOnItsWay(stored.get(mail.id))) await settle(req, mail, outcome)
  }
}

const isOnItsWay = (mail?: Partial<OutgoingMail>): boolean =>
  mail?.state === 'queued' || mail?.state === 'sending'

async function settle(req: PayloadRequest, mail: SettledMail, { state, lastError }: Outcome) {
  await setPlainFields({
    req,
    collection: 'outgoing-mail',
    id: mail.id,
    values: {
      state,
      attempts: mail.attempts + 1,
      lastError: lastError ?? null,
      ...(state === 'sent' && { sentAt: new Date().toISOString() }),
    },
  })
  const enquiry = idOf(mail.enquiry)
  if (!enquiry) return
  await recordEvent({
    req,
    enquiry,
    type: state === 'sent' ? 'mail-sent' : 'mail-failed',
    to: mail.kind,
    detail: { mail: mail.id },
  })
  if (mail.kind === 'acknowledgement') await settleClocks({ req, enquiry })
  if (state === 'sent') return
  await takeTurnBack(req, mail)
  await tellOfBounce(req, mail)
}
