import { LRUCache } from 'lru-cache'
import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'

import { type PublishedAddress, publishedAddress } from './publishedAddress'

const MIB = 1024 * 1024
const MAX_SIZE = 8 * MIB

/** An anonymous read of published content. Reads of one `key` have the same answer. */
export type PublishedRead = PublishedAddress & { key: string; origin?: string }

/** Recognises such reads; that of addresses met before at the cost of looking them up. */
export function publishedReads(
  payload: Payload,
): (req: IncomingMessage) => PublishedRead | undefined {
  const { cookiePrefix, cors, maxDepth } = payload.config
  const origins: unknown[] = [cors].flat()
  const met = new LRUCache<string, PublishedRead>({
    maxSize: MAX_SIZE,
    sizeCalculation: ({ key }, id) => 2 * (id.length + 2 * key.length) + 256,
  })
  return ({ headers, method, url = '' }) => {
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('/api/')) return undefined
    if (headers.authorization !== undefined) return undefined
    if (headers.cookie?.includes(`${cookiePrefix}-token`)) return undefined
    // Of all origins only these get an answer of their own: the one that lets them read it.
    const origin = origins.includes(headers.origin) ? headers.origin : undefined
    const id = origin ? `${origin} ${url}` : url
    const known = met.get(id)
    if (known) return known
    const address = publishedAddress(url, maxDepth)
    if (!address) return undefined
    const read = { ...address, key: `${origin ?? ''} ${address.url}`, origin }
    met.set(id, read)
    return read
  }
}
