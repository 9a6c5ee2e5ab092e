import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload, PayloadRequest } from 'payload'
import proxyAddress from 'proxy-addr'

import { answerSubmission, type SubmissionAnswer } from '@/endpoints/submitEnquiry'
import { env } from '@/env'
import { systemRequest } from '@/operations/systemRequest'

import { apiHeaders } from './apiHeaders'
import { bodyLimits } from './bodyLimits'
import { checkJson } from './checkJson'
import { checkQuery } from './checkQuery'
import { checkText } from './checkText'
import { cleanUrl } from './cleanUrl'
import { corsHeaders } from './corsHeaders'
import { faultAnswer } from './faultAnswer'
import { fetchHeaders } from './fetchHeaders'
import { logRequest } from './logRequest'
import type { Admission } from './rateLimits'
import { readBody } from './readBody'
import { requestLanguage } from './requestLanguage'

const PATH = '/api/enquiries/submit'

type Options = { payload: Payload; admit: Admission; trustProxy: number }

/**
 * Answers a submission, if the request plainly is one. Nobody is signed in at the front door, and
 * what Express and Payload do for other requests (routing, languages, sessions) takes longer than
 * storing one.
 */
export function frontDoor({
  payload,
  admit,
  trustProxy,
}: Options): (req: IncomingMessage, res: ServerResponse) => boolean {
  const { logger } = payload
  const security = [...apiHeaders(env.SERVER_URL.startsWith('https:'))].flat()
  const corsOf = corsHeaders(payload)
  const isTrusted = (_address: string, place: number) => place < trustProxy

  const knock = async (req: IncomingMessage): Promise<SubmissionAnswer> => {
    const query = queryOf(req)
    await admit({ method: 'POST', path: PATH, ip: proxyAddress(req, isTrusted) })
    const sent = contentOf(req, await readBody(req, bodyLimits.enquiry))
    const headers = fetchHeaders(req)
    const request = Object.assign(await systemRequest(payload), { headers, query, ...sent })
    return answerSubmission(request as unknown as PayloadRequest)
  }
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const requestId = logRequest(logger, req, res)
    const { status, headers, body } = await knock(req).catch((error: unknown) =>
      faultAnswer(error, { logger, language: languageOf(req), requestId }),
    )
    const text = JSON.stringify(body)
    res
      .writeHead(status, [
        ...security,
        ...corsOf(req.headers.origin),
        ...Object.entries(headers).flat(),
        ...['X-Request-Id', requestId, 'Content-Length', String(Buffer.byteLength(text))],
      ])
      .end(text)
  }
  return (req, res) => {
    if (!isSubmission(req)) return false
    void answer(req, res)
    return true
  }
}

/** Addresses that are written in another way have their canonical form made of them elsewhere. */
const isSubmission = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  (url === PATH || url?.startsWith(`${PATH}?`) === true) &&
  headers['x-payload-http-method-override'] === undefined &&
  headers['x-http-method-override'] === undefined

function queryOf({ url = '' }: IncomingMessage): Record<string, string> {
  if (url === PATH) return {}
  const query = cleanUrl(url).slice(PATH.length)
  checkQuery(query)
  return Object.fromEntries(new URLSearchParams(query))
}

/** What was sent, as data where it is JSON, which is then read only once. */
function contentOf({ headers }: IncomingMessage, body: Buffer): { data?: object; body: Buffer[] } {
  const type = headers['content-type']?.split(';')[0]!.trim().toLowerCase()
  if (type === 'application/json') return { data: checkJson(checkText(body)), body: [body] }
  if (type === 'application/x-www-form-urlencoded') checkText(body)
  return { body: [body] }
}

const languageOf = ({ url = '', headers }: IncomingMessage) => requestLanguage({ url, headers })
