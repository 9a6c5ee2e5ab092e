import type { ErrorRequestHandler } from 'express'
import type { Payload } from 'payload'

import { problem } from '@/contracts/problem'

import { HttpFault } from './httpFault'
import { requestLanguage } from './requestLanguage'

/** The last middleware: every error becomes problem details; only our own faults are logged. */
export const answerErrors =
  (logger: Payload['logger']): ErrorRequestHandler =>
  (error, req, res, _next) => {
    const fault = asFault(error)
    if (fault.status >= 500 && fault !== error) logger.error({ err: error, requestId: req.id })
    if (res.headersSent) return void res.destroy()
    const language = requestLanguage(req)
    res
      .status(fault.status)
      .set({ ...fault.headers, 'Cache-Control': 'no-store' })
      .type('application/problem+json')
      .send(
        JSON.stringify(
          problem(fault.status, fault.words.title[language], fault.words.detail[language], {
            ...fault.extra,
            requestId: req.id,
          }),
        ),
      )
  }

function asFault(error: unknown): HttpFault {
  if (error instanceof HttpFault) return error
  // Express marks what it refuses itself, such as a malformed percent-encoding, with a status.
  const status = (error as { status?: unknown } | null)?.status
  return new HttpFault(status === 400 ? 'invalidUrl' : 'unexpected')
}
