import type { SentMessageInfo, Transporter } from 'nodemailer'

import { mailNotes } from '../mailNotes'
import { promisedTransport } from '../promisedTransport'

import type { Outcome, SenderEnv, SenderMail } from './messages'
import { type Sender, startSender } from './startSender'

/** Hands mail in by a process of its own, which is started with the first one. */
export function senderTransport(env: SenderEnv): Transporter {
  const notes = mailNotes(env.DATA_DIR)
  let sender: Promise<Sender> | undefined
  const forget = () => (sender = undefined)

  const ready = async (): Promise<Sender> => {
    try {
      return await (sender ??= startSender(env, forget))
    } catch (error) {
      forget()
      throw withCode(error as Error)
    }
  }
  const send = async (mail: SenderMail): Promise<Outcome> => {
    const tell = await ready()
    // In one turn with the telling: there is hardly a moment in which it is noted and nobody has it.
    if (mail.noteAs) notes.begin(mail.noteAs)
    return tell(mail).catch((error: Error) => ({ refusal: withCode(error) }))
  }
  const handIn = async (mail: SenderMail): Promise<SentMessageInfo> => {
    const outcome = await send(mail)
    if ('info' in outcome) return outcome.info
    const row = mail.noteAs
    // A sender that ended may have said there what it could not say here.
    if (row && notes.accepted().includes(row)) return {}
    if (row) notes.end(row)
    throw Object.assign(new Error(), outcome.refusal)
  }

  return promisedTransport('sender', ({ data }) => handIn(data))
}

const withCode = ({ message }: Error) => Object.assign(new Error(message), { code: 'ESENDER' })
