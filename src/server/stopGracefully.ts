import { once } from 'node:events'
import type { Server, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import type { ServerState } from './serverState'

const PATIENCE_MS = 25_000

/** What goes on without requests. */
export type Unattended = { stop: () => Promise<void> }

export type Running = {
  server: Server
  payload: Payload
  unattended: readonly Unattended[]
  state: ServerState
}

/**
 * Not ready any more, no new connections and nothing unattended begun; what is in flight finishes, all of
 * it at the same time, because patience is short; then the database.
 */
export async function stopGracefully(running: Running): Promise<void> {
  const { server, payload, unattended, state } = running
  state.stopping = true
  payload.logger.info({ msg: 'stopping' })
  await Promise.all([closeServer(server), ...unattended.map((each) => each.stop())])
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
