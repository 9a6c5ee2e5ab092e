import type { RequestHandler } from 'express'
import { headersWithCors, type Payload, type PayloadRequest } from 'payload'

import { answerSubmission } from '@/endpoints/submitEnquiry'
import { systemRequest } from '@/operations/systemRequest'

import { checkedBody } from './checkedBody'
import { checkQuery } from './checkQuery'
import { fetchHeaders } from './fetchHeaders'

/**
 * Hands a submission straight to its endpoint. Nobody is signed in at the front door, and what
 * Payload does for other requests (routing, languages, sessions) takes longer than storing one.
 */
export const frontDoor =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    if (req.get('X-Payload-HTTP-Method-Override') ?? req.get('X-HTTP-Method-Override')) {
      return next()
    }
    const query = new URLSearchParams(req.originalUrl.split('?')[1])
    checkQuery(query.size > 0 ? `?${query}` : '')
    const request = Object.assign(await systemRequest(payload), {
      headers: fetchHeaders(req),
      query: Object.fromEntries(query),
      body: [await checkedBody(req, payload)],
    }) as unknown as PayloadRequest
    const { status, headers, body } = await answerSubmission(request)
    headersWithCors({ headers: new Headers(), req: request }).forEach((value, name) =>
      res.setHeader(name, value),
    )
    res.writeHead(status, headers).end(JSON.stringify(body))
  }
