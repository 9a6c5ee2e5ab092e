import { fork } from 'node:child_process'
import { once } from 'node:events'

/** `at`: milliseconds since 1970. */
export type Acceptance = { messageId: string; at: number }

/** A mail server in a process of its own, and all that it has accepted, in its order. */
export async function startMailServer(): Promise<{
  url: string
  accepted: readonly Acceptance[]
  stop: () => void
}> {
  const child = fork('bench/cluster/mailServer.ts', { execArgv: ['--import', 'tsx'] })
  const stop = () => void child.kill()
  process.once('exit', stop)
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  const accepted: Acceptance[] = []
  child.on('message', (acceptance: Acceptance) => accepted.push(acceptance))
  return { url, accepted, stop }
}
