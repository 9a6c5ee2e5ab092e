import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { logRequest } from './logRequest'

declare module 'express-serve-static-core' {
  interface Request {
    /** Names this request in the log and in problem details. */
    id: string
  }
}

/** One line for each request, which is told its name. */
export const requestLog =
  (logger: Payload['logger']): RequestHandler =>
  (req, res, next) => {
    req.id = logRequest(logger, req, res)
    res.set('X-Request-Id', req.id)
    next()
  }
