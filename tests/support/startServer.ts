import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import { freePort } from './freePort'
import { until } from './until'

export type RunningServer = {
  url: string
  process: ChildProcess
  /** What it has said so far on stdout and stderr. */
  output: () => string
  /** Sends the signal and waits for the end; the exit code, or null where the signal ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** The product as a process of its own, API only, once it is ready. `entry` is a compiled server. */
export async function startServer(
  entry: string,
  env: Record<string, string>,
): Promise<RunningServer> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [entry], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PAGES: 'off',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whatever ends its user, the server does not stay behind.
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  const exited = once(child, 'exit') as Promise<[number | null]>
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output += data.toString()))
  }
  await Promise.race([
    until(async () => (await fetch(`${url}/api/ready`)).ok, 'the server was ready', 120_000),
    exited.then(([code]) => Promise.reject(new Error(`ended with ${code}:\n${output}`))),
  ])
  return {
    url,
    process: child,
    output: () => output,
    end: async (signal) => {
      child.kill(signal)
      return (await exited)[0]
    },
  }
}
