import { once } from 'node:events'
import type { Server, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import type { ServerState } from './serverState'

const PATIENCE_MS = 25_000

/** What goes on without requests. */
export type Unattended = { stop: () => Promise<void> }

type Running = {
  server: Server
  payload: Payload
  unattended: readonly Unattended[]
  state: ServerState
}

/** On SIGTERM or SIGINT ends in good order and exits 0; a second signal exits at once. */
export function stopOnSignal(running: Running): void {
  const onSignal = () => {
    if (running.state.stopping) process.exit(1)
    void stopGracefully(running).then(
      () => process.exit(0),
      (error: unknown) => {
        running.payload.logger.error({ msg: 'the stop failed', err: error })
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
}

/** Not ready any more, no new connections, requests in flight finish, then what is unattended, then the database. */
async function stopGracefully({ server, payload, unattended, state }: Running): Promise<void> {
  state.stopping = true
  payload.logger.info({ msg: 'stopping' })
  await closeServer(server)
  await Promise.all(unattended.map((each) => each.stop()))
  await payload.destroy()
}

async function closeServer(server: Server): Promise<void> {
  server.prependListener('request', closeAfterwards)
  const closed = once(server, 'close')
  server.close()
  const deadline = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
  await closed
  clearTimeout(deadline)
}

/** A kept-alive connection would otherwise send request after request and never end. */
function closeAfterwards(_req: unknown, res: ServerResponse): void {
  res.setHeader('Connection', 'close')
}
