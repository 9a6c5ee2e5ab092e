import { createTransport, type SentMessageInfo, type Transporter } from 'nodemailer'

import { mailNotes } from '../mailNotes'

import type { Outcome, SenderEnv, SenderMail } from './messages'
import { type Sender, startSender } from './startSender'

/** Hands mail in by a process of its own, which is started with the first one. */
export function senderTransport(env: SenderEnv): Transporter {
  const notes = mailNotes(env.DATA_DIR)
  let sender: Sender | undefined

  const outcomeOf = async (mail: SenderMail): Promise<Outcome> => {
    try {
      sender ??= startSender(env, () => (sender = undefined))
      return await sender(mail)
    } catch (error) {
      // The machine lets no process be started.
      return { refusal: { message: String(error), code: 'ESENDER' } }
    }
  }
  const handIn = async (mail: SenderMail): Promise<SentMessageInfo> => {
    const row = mail.noteAs
    if (row) notes.begin(row)
    const outcome = await outcomeOf(mail)
    if ('info' in outcome) return outcome.info
    // A sender that ended may have said there what it could not say here.
    if (row && notes.accepted().includes(row)) return {}
    if (row) notes.end(row)
    throw Object.assign(new Error(), outcome.refusal)
  }

  return createTransport<SentMessageInfo>({
    name: 'sender',
    version: '1',
    send: ({ data }, done) => {
      handIn(data).then(
        (info) => done(null, info),
        (error: Error) => done(error, undefined),
      )
    },
  })
}
