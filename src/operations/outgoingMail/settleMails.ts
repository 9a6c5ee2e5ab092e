import type { PayloadRequest } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import { recordEvents } from '@/operations/events/recordEvents'
import { takeTurnBack } from '@/operations/pipeline/takeTurnBack'
import { settleClocks } from '@/operations/serviceLevel/settleClocks'
import type { OutgoingMail } from '@/payload-types'

import { atEndOfBatch } from '../batch/atEndOfBatch'
import { inBatch } from '../batch/inBatch'
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
): Promise<void> =>
  inTransaction(req, () => inBatch(req, () => settleAll(req, mails, outcome)), {
    isUnattended: true,
  })

async function settleAll(
  req: PayloadRequest,
  mails: readonly SettledMail[],
  { state, lastError }: Outcome,
) {
  const ids = mails.map(({ id }) => id)
  const stored = await plainDocs({ req, collection: 'outgoing-mail', ids, fields: ['state'] })
  const settled = mails.filter(({ id }) => isOnItsWay(stored.get(id)))
  const outcome = {
    state,
    lastError: lastError ?? null,
    ...(state === 'sent' && { sentAt: new Date().toISOString() }),
  }
  await setPlainDocs({
    req,
    collection: 'outgoing-mail',
    changes: settled.map(({ id, attempts }) => ({
      ids: [id],
      values: { ...outcome, attempts: attempts + 1 },
    })),
  })
  const told = settled.flatMap((mail) => {
    const enquiry = idOf(mail.enquiry)
    return enquiry ? { mail, enquiry } : []
  })
  await recordEvents(
    req,
    told.map(({ mail: { id, kind }, enquiry }) => ({
      enquiry,
      type: state === 'sent' ? 'mail-sent' : 'mail-failed',
      to: kind,
      detail: { mail: id },
    })),
  )
  for (const { mail, enquiry } of told) {
    if (mail.kind === 'acknowledgement') await atEndOfBatch(req, settleClocks, [{ enquiry }])
    if (state === 'sent') continue
    await takeTurnBack(req, mail)
    await tellOfBounce(req, mail)
  }
}

const isOnItsWay = (mail?: Partial<OutgoingMail>): boolean =>
  mail?.state === 'queued' || mail?.state === 'sending'
