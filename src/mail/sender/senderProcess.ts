// A process of its own that hands mails to the mail server. However the one that started it ends, this one
// stays until what is under way has ended: only so is it known of each mail whether the server has accepted it.
import { mailCarrier } from './mailCarrier'
import type { Order, Report, SenderEnv } from './messages'

process.title = 'one-front-door-sender'

// Nothing but the end of its work ends it: not whoever stops all processes of the product at once, …
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
// … not that nobody reads its warnings any more, …
process.stderr.on('error', () => {})
// … and no fault in one mail, while there are others.
for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(fault, (error: Error) => process.emitWarning(error))
}

let underWay = 0

process.once('message', (env: SenderEnv) => {
  const carry = mailCarrier(env)
  process.on('message', async ({ n, mail }: Order) => {
    underWay += 1
    const outcome = await carry(mail)
    underWay -= 1
    tell({ n, ...outcome })
    endWhereDone()
  })
  tell('ready')
})
process.once('disconnect', endWhereDone)

function tell(message: Report | 'ready'): void {
  // Where nobody is left to hear it, the note of it is there.
  if (process.connected) process.send!(message, undefined, undefined, () => {})
}

/** Connections that the server never closes, or that nodemailer keeps for more mails, do not hold it up. */
function endWhereDone(): void {
  if (!process.connected && underWay === 0) process.exit()
}
