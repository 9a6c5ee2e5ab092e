import type { IncomingMessage } from 'node:http'
import getRawBody from 'raw-body'

import { HttpFault } from './httpFault'

/** The whole body in memory, counted as it streams in; throws the 413 as soon as it is too long. */
export async function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  try {
    return await getRawBody(req, { limit, length: req.headers['content-length'] })
  } catch (error) {
    if ((error as getRawBody.RawBodyError).type !== 'entity.too.large') throw error
    // What still comes is not read, so the connection cannot be used again.
    throw new HttpFault('bodyTooLarge', {}, { Connection: 'close' })
  }
}
