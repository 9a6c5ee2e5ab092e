import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

/**
 * Names a request, and writes one line about it when it has ended: no query, address, header or
 * body, since those can be personal.
 */
export function logRequest(
  logger: Payload['logger'],
  { method, url = '' }: IncomingMessage,
  res: ServerResponse,
): string {
  const startedAt = performance.now()
  const requestId = randomUUID()
  res.once('close', () =>
    logger.info({
      msg: 'request',
      requestId,
      method,
      path: pathForLog(url),
      status: res.statusCode,
      complete: res.writableFinished,
      ms: Math.round(performance.now() - startedAt),
    }),
  )
  return requestId
}

const pathForLog = (url: string) => (url.split('?')[0] ?? '').slice(0, 200)
