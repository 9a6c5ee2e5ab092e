import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

import type { createApp as CreateApp } from '@/server/createApp'

import { bootPayload } from './bootPayload'

type Options = Omit<Parameters<typeof CreateApp>[0], 'payload'>

/** The product's Express application, without pages, on a free port and a database of its own. */
export async function serveApp(options: Options = {}): Promise<{
  payload: Payload
  url: string
  stop: () => Promise<void>
}> {
  const { payload, stop } = await bootPayload()
  const server = await listen(payload, options)
  return {
    payload,
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await stop()
    },
  }
}

async function listen(payload: Payload, options: Options): Promise<Server> {
  const { createApp } = await import('@/server/createApp')
  const server = createApp({ payload, ...options }).listen(0)
  await once(server, 'listening')
  return server
}
