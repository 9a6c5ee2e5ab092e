import type { IncomingMessage } from 'node:http'
import getRawBody from 'raw-body'

import { discardBody } from './discardBody'
import { HttpFault } from './httpFault'

/** The whole body in memory, counted as it streams in; throws the 413 when it is too long. */
export async function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  try {
    return await getRawBody(req, { limit, length: req.headers['content-length'] })
  } catch (error) {
    if ((error as getRawBody.RawBodyError).type !== 'entity.too.large') throw error
    await discardBody(req)
    // More may still come, so the connection cannot be used again.
    throw new HttpFault('bodyTooLarge', {}, { Connection: 'close' })
  }
}
