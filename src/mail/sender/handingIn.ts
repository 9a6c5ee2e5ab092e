import { claimLife } from '../claimLife'
import { mailNotes } from '../mailNotes'

import type { Outcome, Refusal, SenderEnv, SenderMail } from './messages'
import { smtpTransport } from './smtpTransport'

export type HandingIn = {
  /** Hands in a mail, and notes what becomes of it; never fails. */
  handIn: (mail: SenderMail) => Promise<Outcome>
  /** There is nothing more to come. */
  close: () => void
}

/** What hands mail in at a mail server. */
export function handingIn({ DATA_DIR, ...env }: SenderEnv): HandingIn {
  const transport = smtpTransport(env)
  const notes = mailNotes(DATA_DIR)

  const send = (mail: SenderMail): Promise<Outcome> =>
    transport.sendMail(mail).then(
      (info) => ({ info }),
      (error: Refusal) => ({ refusal: refusalOf(error) }),
    )
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
  return {
    handIn: ({ noteAs, ...mail }) => (noteAs ? sendNoted(mail, noteAs) : send(mail)),
    close: () => transport.close(),
  }
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
