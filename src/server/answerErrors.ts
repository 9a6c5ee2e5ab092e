import type { ErrorRequestHandler } from 'express'
import type { Payload } from 'payload'

import { faultAnswer } from './faultAnswer'
import { requestLanguage } from './requestLanguage'

/** The last middleware: every error becomes problem details. */
export const answerErrors =
  (logger: Payload['logger']): ErrorRequestHandler =>
  (error, req, res, _next) => {
    const language = requestLanguage({ url: req.originalUrl, headers: req.headers })
    const answer = faultAnswer(error, { logger, language, requestId: req.id })
    if (res.headersSent) return void res.destroy()
    res.status(answer.status).set(answer.headers).send(JSON.stringify(answer.body))
  }
