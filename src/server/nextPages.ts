import type { Server } from 'node:http'

import { env } from '@/env'

import type { Pages } from './pages'

/** Next, as a renderer inside our own server. Nothing is rendered before `prepare` has finished. */
export function nextPages(httpServer: Server): { handle: Pages; prepare: () => Promise<void> } {
  const dev = env.NODE_ENV === 'development'
  let render: Pages | undefined
  return {
    handle: async (req, res) => render?.(req, res),
    prepare: async () => {
      // Loaded once the API answers, which does not wait for it.
      const { default: next } = await import('next')
      const app = next({ dev, httpServer, port: env.PORT })
      await app.prepare()
      render = app.getRequestHandler()
      if (dev) httpServer.on('upgrade', app.getUpgradeHandler())
    },
  }
}
