import next from 'next'
import type { Server } from 'node:http'

import { env } from '@/env'

import type { Pages } from './pages'

/** Next, as a renderer inside our own server. Nothing is rendered before `prepare` has finished. */
export function nextPages(httpServer: Server): { handle: Pages; prepare: () => Promise<void> } {
  const dev = env.NODE_ENV === 'development'
  const app = next({ dev, httpServer, port: env.PORT })
  let render: Pages | undefined
  return {
    handle: async (req, res) => render?.(req, res),
    prepare: async () => {
      await app.prepare()
      render = app.getRequestHandler()
      if (dev) httpServer.on('upgrade', app.getUpgradeHandler())
    },
  }
}
