import type { ErrorRequestHandler, Request } from 'express'
import type { Payload } from 'payload'

import { faultAnswer } from './faultAnswer'
import { faultPage } from './faultPage'
import { isOfApi } from './isOfApi'
import { requestLanguage } from './requestLanguage'

/** The last middleware: every error becomes problem details, or a page for somebody who visits pages. */
export const answerErrors =
  (logger: Payload['logger']): ErrorRequestHandler =>
  (error, req, res, _next) => {
    const language = requestLanguage({ url: req.originalUrl, headers: req.headers })
    const answer = faultAnswer(error, { logger, language, requestId: req.id })
    if (res.headersSent) return void res.destroy()
    res.status(answer.status).set(answer.headers)
    if (isPageVisit(req)) res.type('html').send(faultPage(answer.body, language))
    else res.send(JSON.stringify(answer.body))
  }

const isPageVisit = (req: Request): boolean =>
  !isOfApi(req.url) && req.headers.accept?.includes('text/html') === true
