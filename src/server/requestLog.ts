import type { RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

declare module 'express-serve-static-core' {
  interface Request {
    /** Names this request in the log and in problem details. */
    id: string
  }
}

/** One line for each request: no query, address, header or body, since those can be personal. */
export const requestLog =
  (logger: Payload['logger']): RequestHandler =>
  (req, res, next) => {
    const startedAt = performance.now()
    const { method } = req
    req.id = randomUUID()
    res.set('X-Request-Id', req.id)
    res.once('close', () =>
      logger.info({
        msg: 'request',
        requestId: req.id,
        method,
        path: pathForLog(req.originalUrl),
        status: res.statusCode,
        complete: res.writableFinished,
        ms: Math.round(performance.now() - startedAt),
      }),
    )
    next()
  }

const pathForLog = (url: string) => (url.split('?')[0] ?? '').slice(0, 200)
