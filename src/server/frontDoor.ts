import type { RequestHandler } from 'express'
import { headersWithCors, type Payload, type PayloadRequest } from 'payload'

import { submitEnquiry } from '@/endpoints/submitEnquiry'
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
    const { searchParams } = new URL(req.originalUrl, payload.config.serverURL)
    checkQuery(searchParams.size > 0 ? `?${searchParams}` : '')
    const request = Object.assign(await systemRequest(payload), {
      headers: fetchHeaders(req),
      query: Object.fromEntries(searchParams),
      body: [await checkedBody(req, payload)],
    }) as unknown as PayloadRequest
    const answer = await submitEnquiry.handler(request)
    headersWithCors({ headers: answer.headers, req: request }).forEach((value, name) =>
      res.setHeader(name, value),
    )
    res.status(answer.status).end(await answer.text())
  }
