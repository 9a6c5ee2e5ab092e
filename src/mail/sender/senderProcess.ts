// A process of its own that hands mails to the mail server. However the one that started it ends, this one
// stays until what is under way has ended: only so is it known of each mail whether the server has accepted it.
import { handingIn } from './handingIn'
import type { HandedIn, HandIn, SenderEnv } from './messages'

process.title = 'one-front-door-sender'
// Whoever stops all processes of the product at once does not cut off a mail.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})

process.once('message', (env: SenderEnv) => {
  const { handIn, close } = handingIn(env)
  process.once('disconnect', close)
  process.on('message', ({ n, mail }: HandIn) => {
    void handIn(mail).then((outcome) => tell({ n, ...outcome }))
  })
})

function tell(handedIn: HandedIn): void {
  // Where nobody is left to hear it, the note of it is there.
  if (process.connected) process.send!(handedIn, undefined, undefined, () => {})
}
