import type { PayloadRequest } from 'payload'

import { insertTogether } from '@/database/insertTogether'
import type { NewEvent } from '@/operations/events/recordEvents'

import { wakeJob } from '../wakeJobs'
import { type HeldBecause, holdBack } from './holdBack'
import { mailKinds } from './mailKinds'
import type { NewMail } from './newMail'
import { placeInThreads } from './placeInThreads'

/** Its id, and what the history of its enquiry is to say. */
type Stored = { id: string; event: NewEvent }

/**
 * Puts mails in the queue, in the caller's transaction, who also records the events; a job sends
 * them. A mail that continues a thread has the thread's subject. An automatic mail too many for one
 * address is kept, but sent only by hand.
 */
export async function storeMails(
  req: PayloadRequest,
  mails: readonly NewMail[],
): Promise<Stored[]> {
  const held = await holdBack(req, mails)
  const places = await placeInThreads(req, mails)
  const docs = mails.map((mail, n) => ({ ...rowOf(mail, held[n] ?? null), ...places[n]! }))
  // Straight to the database: only the product puts mail in the queue.
  const ids = await insertTogether({ req, collection: 'outgoing-mail', docs })
  wakeJob('outgoing-mail')
  return docs.map(({ kind, heldBecause }, n) => {
    const type = heldBecause ? 'mail-held' : 'mail-queued'
    return { id: ids[n]!, event: { type, to: kind, detail: { mail: ids[n] } } }
  })
}

const rowOf = ({ content, once, ...mail }: NewMail, heldBecause: HeldBecause) => ({
  ...mail,
  ...once,
  text: content.text,
  automatic: mailKinds[mail.kind].automatic,
  state: heldBecause ? 'held' : 'queued',
  heldBecause,
  attempts: 0,
  nextAttemptAt: new Date().toISOString(),
})
