import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Order, Outcome, Report, SenderEnv, SenderMail } from './messages'

/** Answers what became of a mail, in any case. */
export type Sender = (mail: SenderMail) => Promise<Outcome>

/** One that may have no threads hangs before its first line. */
const START_MS = 30_000
const LOST: Outcome = { refusal: { message: 'The sender has ended', code: 'ESENDER' } }

/** Compiled, it lies beside the one file of the server. */
const here = fileURLToPath(import.meta.url)
const isCompiled = !here.endsWith('.ts')
const ENTRY = path.join(path.dirname(here), isCompiled ? 'sender.cjs' : 'senderProcess.ts')
const FLAGS = isCompiled
  ? process.execArgv.filter((flag) => !flag.startsWith('--inspect'))
  : ['--import', 'tsx']

/** Starts a process that hands mails in; `onEnd` is called when there is no such process any more. */
export function startSender(env: SenderEnv, onEnd: () => void): Sender {
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let last = 0
  let hasEnded = false
  const child = fork(ENTRY, {
    // In a group of its own: who kills that of this process leaves it alone.
    detached: true,
    execArgv: FLAGS,
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
    if (hasEnded) return
    hasEnded = true
    onEnd()
    for (const n of waiting.keys()) settle(n, LOST)
  }
  // Unlike its exit, this comes after its last message.
  child.once('disconnect', end)
  child.once('error', end)
  const ready = readiness(child, env).then(() => {
    child.on('message', ({ n, ...outcome }: Report) => settle(n, outcome as Outcome))
  })
  return (mail) =>
    new Promise((resolve) => {
      const order: Order = { n: ++last, mail }
      const lose = () => settle(order.n, LOST)
      waiting.set(order.n, resolve)
      child.channel?.ref()
      ready.then(() => child.send(order, (error) => error && lose())).catch(lose)
    })
}

/** Until it can be told of mails, or has ended. */
async function readiness(child: ChildProcess, env: SenderEnv): Promise<void> {
  const patience = setTimeout(() => child.kill('SIGKILL'), START_MS)
  try {
    child.send(env, () => {})
    await Promise.race([once(child, 'message'), once(child, 'disconnect')])
  } finally {
    clearTimeout(patience)
  }
}
