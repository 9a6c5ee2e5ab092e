import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

type Options = { https: boolean; development: boolean }

/** Headers for all; a strict content policy with a nonce for pages, and one that allows nothing for the API. */
export function securityHeaders({ https, development }: Options): RequestHandler {
  const common = headersOf(
    helmet({
      contentSecurityPolicy: false,
      // Media and the API may be used by front ends on other origins; CORS decides who reads data.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      strictTransportSecurity: https,
    }),
  )
  const ofApi = new Map([...common, ['Content-Security-Policy', API_POLICY]])
  return (req, res, next) => {
    if (req.path.startsWith('/api/')) {
      res.setHeaders(ofApi)
      return next()
    }
    const policy = pagePolicy(randomBytes(16).toString('base64'), development)
    // Next reads the nonce from this request header and gives it to the scripts that it renders.
    req.headers['content-security-policy'] = policy
    res.setHeaders(common).set('Content-Security-Policy', policy)
    next()
  }
}

type Guard = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

/** What a guard that gives all answers the same headers sets, without asking it each time. */
function headersOf(guard: Guard): Map<string, string> {
  const res = new ServerResponse(new IncomingMessage(new Socket()))
  guard(res.req, res, () => undefined)
  return new Map(Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)]))
}

const API_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** Styles may be inline: the admin writes style attributes, which no nonce can cover. */
const pagePolicy = (nonce: string, development: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
