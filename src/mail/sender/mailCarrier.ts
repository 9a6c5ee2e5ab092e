import { claimLife } from '../claimLife'
import { mailNotes } from '../mailNotes'

import type { Outcome, Refusal, SenderEnv, SenderMail } from './messages'
import { smtpTransport } from './smtpTransport'

/** Hands mails in at a mail server, and notes what becomes of each; never throws. */
export function mailCarrier({ DATA_DIR, ...env }: SenderEnv) {
  const transport = smtpTransport(env)
  const notes = mailNotes(DATA_DIR)

  const send = async (mail: SenderMail): Promise<Outcome> => {
    try {
      return { info: await transport.sendMail(mail) }
    } catch (error) {
      return { refusal: refusalOf(error as Refusal) }
    }
  }
  const sendNoted = async (mail: SenderMail, row: string): Promise<Outcome> => {
    const renewal = setInterval(() => void notes.renew(row).catch(warn), claimLife.renewedEvery)
    const outcome = await send(mail)
    clearInterval(renewal)
    try {
      if ('info' in outcome) notes.accept(row)
      else notes.end(row)
    } catch (error) {
      // The database may still be told.
      warn(error as Error)
    }
    return outcome
  }
  return ({ noteAs, ...mail }: SenderMail): Promise<Outcome> =>
    noteAs ? sendNoted(mail, noteAs) : send(mail)
}

const refusalOf = ({ message, code, command, response, responseCode }: Refusal): Refusal => ({
  message,
  code,
  command,
  response,
  responseCode,
})

/** On stderr: this process has no log. */
const warn = (error: Error) => process.emitWarning(error)
