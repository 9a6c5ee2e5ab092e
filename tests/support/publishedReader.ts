import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

import { serverOptions } from '@/server/serverOptions'

import { askRaw, type RawAnswer } from './askRaw'
import { mountApp } from './serveApp'

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<RawAnswer>

export type PublishedReader = {
  url: string
  /** As everybody reads: from memory if it can be. */
  read: Ask
  /** The same from the database, by an application that keeps nothing. */
  readFresh: Ask
  stop: () => Promise<void>
}

/** Two ways to read the published content of one Payload, whose answers must be the same. */
export async function publishedReader(payload: Payload): Promise<PublishedReader> {
  const app = await mountApp(payload)
  const { createApp } = await import('@/server/createApp')
  const fresh = createServer(serverOptions, createApp({ payload })).listen(0)
  await once(fresh, 'listening')
  const freshUrl = `http://localhost:${(fresh.address() as AddressInfo).port}`
  return {
    url: app.url,
    read: (path, ...rest) => askRaw(`${app.url}/api${path}`, ...rest),
    readFresh: (path, ...rest) => askRaw(`${freshUrl}/api${path}`, ...rest),
    stop: async () => {
      fresh.closeAllConnections()
      fresh.close()
      await app.stop()
    },
  }
}

export const isFromMemory = ({ headers }: RawAnswer): boolean =>
  headers['cache-status'] === 'one-front-door; hit'
