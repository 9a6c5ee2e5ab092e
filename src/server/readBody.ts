import type { IncomingMessage } from 'node:http'

import { HttpFault } from './httpFault'

/** The whole body in memory, counted as it streams in; throws the 413 as soon as it is too long. */
export async function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

// What still comes is not read, so the connection cannot be used again.
const tooLarge = () => new HttpFault('bodyTooLarge', {}, { Connection: 'close' })
