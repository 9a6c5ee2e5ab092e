import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Order, Outcome, Report, SenderEnv, SenderMail } from './messages'

/** Answers what became of a mail, in any case; it is told of it before this returns. */
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

/**
 * Starts a process that hands mails in; throws where there is none within half a minute. `onEnd` is
 * called when there is none any more.
 */
export async function startSender(env: SenderEnv, onEnd: () => void): Promise<Sender> {
  const child = fork(ENTRY, {
    // In a group of its own: who kills that of this process leaves it alone.
    detached: true,
    execArgv: FLAGS,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.unref()
  await readiness(child, env)
  return correspondence(child, onEnd)
}

async function readiness(child: ChildProcess, env: SenderEnv): Promise<void> {
  const patience = setTimeout(() => child.kill('SIGKILL'), START_MS)
  const ended = once(child, 'disconnect').then(() => Promise.reject(new Error('It has ended')))
  try {
    // Where it could not be spawned there is no way to send, and the error of that comes then.
    child.send?.(env, () => {})
    await Promise.race([once(child, 'message'), ended])
  } finally {
    clearTimeout(patience)
  }
}

function correspondence(child: ChildProcess, onEnd: () => void): Sender {
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let last = 0
  const settle = (n: number, outcome: Outcome) => {
    waiting.get(n)?.(outcome)
    waiting.delete(n)
    // Only while somebody waits for it does it keep this process alive.
    if (waiting.size === 0) child.channel?.unref()
  }
  child.on('message', ({ n, ...outcome }: Report) => settle(n, outcome as Outcome))
  // Unlike its exit, this comes after its last message.
  child.once('disconnect', () => {
    onEnd()
    for (const n of waiting.keys()) settle(n, LOST)
  })
  return (mail) =>
    new Promise((resolve) => {
      const order: Order = { n: ++last, mail }
      child.send(order, (error) => error && settle(order.n, LOST))
      waiting.set(order.n, resolve)
      child.channel?.ref()
    })
}
