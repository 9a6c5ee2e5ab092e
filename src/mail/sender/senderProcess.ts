// A process of its own that hands mails to the mail server. However the one that started it ends, this one
// stays until what is under way has ended: only so is it known of each mail whether the server has accepted it.
import { claimLife } from '../claimLife'
import { mailNotes } from '../mailNotes'

import type { HandedIn, HandIn, Outcome, Refusal, SenderEnv, SenderMail } from './messages'
import { smtpTransport } from './smtpTransport'

process.title = 'one-front-door-sender'
// Whoever stops all processes of the product at once does not cut off a mail.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})

process.once('message', (env: SenderEnv) => {
  const handIn = handingIn(env)
  process.on('message', ({ n, mail }: HandIn) => {
    void handIn(mail).then((outcome) => tell({ n, ...outcome }))
  })
})

function handingIn({ DATA_DIR, ...env }: SenderEnv) {
  const transport = smtpTransport(env)
  const notes = mailNotes(DATA_DIR)
  process.once('disconnect', () => transport.close())

  const send = (mail: SenderMail): Promise<Outcome> =>
    transport.sendMail(mail).then(
      (info) => ({ info }),
      (error: Refusal) => ({ refusal: refusalOf(error) }),
    )
  const sendNoted = async (mail: SenderMail, row: string): Promise<Outcome> => {
    const renewal = setInterval(() => {
      notes.renew(row).catch(warn)
    }, claimLife.renewedEvery)
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
  return ({ noteAs, ...mail }: SenderMail) => (noteAs ? sendNoted(mail, noteAs) : send(mail))
}

const warn = (error: Error) => process.emitWarning(error)

const refusalOf = ({ message, code, command, response, responseCode }: Refusal): Refusal => ({
  message,
  code,
  command,
  response,
  responseCode,
})

function tell(handedIn: HandedIn): void {
  // Where nobody is left to hear it, the note of it is there.
  if (process.connected) process.send!(handedIn, undefined, undefined, () => {})
}
