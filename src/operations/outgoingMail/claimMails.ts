import type { Payload } from 'payload'

import { plainDocs } from '@/database/plainDocs'
import { setPlainDocs } from '@/database/setPlainDocs'
import type { OutgoingMail } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import { systemRequest } from '../systemRequest'

const fields = [
  'attachments',
  'attempts',
  'automatic',
  'enquiry',
  'inReplyTo',
  'kind',
  'messageId',
  'references',
  'replyTo',
  'state',
  'subject',
  'text',
  'to',
] as const

/** As much of a mail as it takes to send it; relationships are ids. */
export type ClaimedMail = Pick<OutgoingMail, 'claimedAt' | 'id' | (typeof fields)[number]>

/** Claims queued mails to send them; null for each that another process has claimed or sent. */
export async function claimMails(
  payload: Payload,
  ids: readonly string[],
): Promise<(ClaimedMail | null)[]> {
  const req = await systemRequest(payload)
  // Two processes that claim the same mail conflict here, and one of them finds it claimed.
  return inTransaction(req, async () => {
    const found = await plainDocs({ req, collection: 'outgoing-mail', ids, fields })
    const queued = ids.filter((id) => found.get(id)?.state === 'queued')
    const claimedAt = new Date().toISOString()
    const values = { state: 'sending', claimedAt }
    await setPlainDocs({ req, collection: 'outgoing-mail', changes: [{ ids: queued, values }] })
    return ids.map((id) =>
      queued.includes(id) ? ({ ...found.get(id), id, claimedAt } as ClaimedMail) : null,
    )
  })
}
