import type { Payload } from 'payload'

import { env } from '@/env'
import { mailNotes } from '@/mail/mailNotes'

import { systemRequest } from '../systemRequest'
import { type SettledMail, settleMails } from './settleMails'

/** Marks mails as sent that the server has accepted, and then forgets that it was noted. */
export async function settleAccepted(
  payload: Payload,
  mails: readonly SettledMail[],
): Promise<void> {
  if (mails.length === 0) return
  try {
    await settleMails(await systemRequest(payload), mails, { state: 'sent' })
    mailNotes(env.DATA_DIR).forget(mails.map(({ id }) => id))
  } catch (error) {
    // One of them failed, and each gets its own chance. The note of it stays: it is not sent again.
    if (mails.length > 1) for (const mail of mails) await settleAccepted(payload, [mail])
    else
      payload.logger.error({
        msg: 'A mail that was accepted could not be marked',
        mail: mails[0]!.id,
        err: error,
      })
  }
}
