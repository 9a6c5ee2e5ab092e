import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A mail server in a process of its own, and the Message-IDs of what it has accepted, in its order. */
export async function startMailServer(): Promise<{
  url: string
  accepted: readonly string[]
  stop: () => void
}> {
  const child = fork('bench/cluster/mailServer.ts', { execArgv: ['--import', 'tsx'] })
  const stop = () => void child.kill()
  process.once('exit', stop)
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  const accepted: string[] = []
  child.on('message', ({ messageId }: { messageId: string }) => accepted.push(messageId))
  return { url, accepted, stop }
}
