import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

import type { createListener as CreateListener } from '@/server/createListener'

import { serverOptions } from '@/server/serverOptions'

import { bootPayload } from './bootPayload'

type Options = Omit<Parameters<typeof CreateListener>[0], 'payload'>
type Served = { url: string; stop: () => Promise<void> }

/** The product's Express application, without pages, on a free port and a database of its own. */
export async function serveApp(options: Options = {}): Promise<Served & { payload: Payload }> {
  const { payload, stop } = await bootPayload()
  const app = await mountApp(payload, options)
  return {
    payload,
    url: app.url,
    stop: async () => {
      await app.stop()
      await stop()
    },
  }
}

/** So that a machine that is busy for some seconds forgets nothing that it has in memory. */
const PATIENT = { keptMs: 600_000, trustedMs: 600_000 }

/** An Express application of its own for a Payload that is up already. */
export async function mountApp(payload: Payload, options: Options = {}): Promise<Served> {
  const { createListener } = await import('@/server/createListener')
  const app = await createListener({ payload, pace: PATIENT, ...options })
  const server = createServer(serverOptions, app.listener).listen(0)
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await app.stop()
    },
  }
}
