import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { handleEndpoints, type Payload } from 'payload'

import { checkedBody } from './checkedBody'
import { checkQuery } from './checkQuery'
import { fetchHeaders } from './fetchHeaders'
import { graphqlHandler } from './graphqlHandler'
import { HttpFault } from './httpFault'
import { isOffered } from './isOffered'
import { withRetries } from './withRetries'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const BODILESS = ['GET', 'HEAD', 'OPTIONS']

/** Carries `/api` requests from Express to Payload's fetch-style handlers and the answers back. */
export function apiBridge(payload: Payload): RequestHandler {
  const graphql = graphqlHandler(payload)
  const rest = (request: Request) => handleEndpoints({ config: payload.config, request })
  return async (req, res) => {
    if (!METHODS.includes(req.method)) throw new HttpFault('methodNotAllowed')
    if (!isOffered(req.path, payload)) throw new HttpFault('notFound')
    const request = await fetchRequest(req, res, payload)
    const isGraphql = req.path === '/api/graphql' && req.method !== 'OPTIONS'
    const answer = isGraphql ? graphql : rest
    const response = await withRetries(() => answer(request()))
    await sendResponse(response, req, res)
  }
}

/** The same request as often as it is asked for: of a clone, who stops reading waits for the original. */
async function fetchRequest(req: ExpressRequest, res: ExpressResponse, payload: Payload) {
  const body = BODILESS.includes(req.method) ? undefined : await checkedBody(req, payload)
  const { pathname, search } = new URL(`http://localhost${req.originalUrl}`)
  const url = `${payload.config.serverURL}${pathname}${checkQuery(search)}`
  const init = {
    // Payload knows no HEAD: it is a GET whose body is not sent.
    method: req.method === 'HEAD' ? 'GET' : req.method,
    headers: fetchHeaders(req),
    body: body?.length ? new Uint8Array(body) : undefined,
    signal: abortedWith(res),
  }
  return () => new Request(url, init)
}

function abortedWith(res: ExpressResponse): AbortSignal {
  const controller = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) controller.abort()
  })
  return controller.signal
}

async function sendResponse(response: Response, req: ExpressRequest, res: ExpressResponse) {
  res.status(response.status)
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.setHeader(name, value)
  })
  if (isJson(response) && !response.headers.has('Cache-Control')) {
    res.setHeader('Cache-Control', 'private, no-store')
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length) res.setHeader('Set-Cookie', cookies)
  if (!response.body || req.method === 'HEAD') return void res.end()
  await pipeline(Readable.fromWeb(response.body as ReadableStream), res).catch((error: unknown) => {
    // A client that went away is no fault of ours.
    if (!res.destroyed) throw error
  })
}

const isJson = ({ headers }: Response) => /[/+]json\b/.test(headers.get('content-type') ?? '')
