import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import type { Order } from './workerProcess'

type Answer = { done: number } | { error: string }

export type Worker = {
  /** Does some work in its process; answers how much it did. */
  run: (order: Order) => Promise<number>
  /** What it has said so far on stdout and stderr. */
  output: () => string
  stop: () => Promise<void>
}

/** Another process of the product on the database of this one, once it is ready. */
export async function startWorker(): Promise<Worker> {
  const child = fork(path.resolve('tests/support/workerProcess.ts'), {
    env: { ...process.env, LOG_LEVEL: 'error', NODE_OPTIONS: '' },
    execArgv: ['--no-deprecation', '--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (data: Buffer) => (output += data.toString()))
  }
  const exited = once(child, 'exit')
  const answer = async (): Promise<number> => {
    const ended = exited.then(() => ({ error: `The process ended:\n${output}` }))
    const came = await Promise.race([once(child, 'message').then(([data]) => data), ended])
    const answered = came as Answer
    if ('error' in answered) throw new Error(answered.error)
    return answered.done
  }
  await answer()
  return {
    output: () => output,
    run: (order) => {
      const done = answer()
      child.send(order)
      return done
    },
    stop: async () => {
      if (child.connected) child.disconnect()
      await exited
    },
  }
}
