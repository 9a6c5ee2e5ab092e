import { fork } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { HandedIn, Outcome, SenderEnv, SenderMail } from './messages'

/** Answers what became of a mail, in any case. */
export type Sender = (mail: SenderMail) => Promise<Outcome>

/** Compiled, it lies beside the one file of the server. */
const here = fileURLToPath(import.meta.url)
const isCompiled = !here.endsWith('.ts')
const ENTRY = path.join(path.dirname(here), isCompiled ? 'sender.cjs' : 'senderProcess.ts')
const LOST: Outcome = { refusal: { message: 'The sender has ended', code: 'ESENDER' } }

/** Starts a process that hands mails in; `onEnd` is called when there is no such process any more. */
export function startSender(env: SenderEnv, onEnd: () => void): Sender {
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let last = 0
  const child = fork(ENTRY, {
    // In a group of its own: who kills that of this process leaves it alone.
    detached: true,
    execArgv: isCompiled ? [] : ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.unref()
  const settle = (n: number, outcome: Outcome) => {
    waiting.get(n)?.(outcome)
    waiting.delete(n)
    // Only while somebody waits for it does it keep this process alive.
    if (waiting.size === 0) child.channel?.unref()
  }
  const end = () => {
    onEnd()
    for (const n of waiting.keys()) settle(n, LOST)
  }
  child.on('message', ({ n, ...outcome }: HandedIn) => settle(n, outcome as Outcome))
  // Unlike its exit, this comes after its last message.
  child.once('disconnect', end)
  child.once('error', end)
  child.send(env, () => {})
  return (mail) =>
    new Promise((resolve) => {
      const n = ++last
      waiting.set(n, resolve)
      child.channel?.ref()
      child.send({ n, mail }, (error) => error && settle(n, LOST))
    })
}
