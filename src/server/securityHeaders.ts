import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'

type Options = { https: boolean; development: boolean }

/** Headers for all; a strict content policy with a nonce for pages, and one that allows nothing for the API. */
export function securityHeaders({ https, development }: Options): RequestHandler[] {
  const common = helmet({
    contentSecurityPolicy: false,
    // Media and the API may be used by front ends on other origins; CORS decides who reads data.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: https,
  })
  return [common, contentPolicy(development)]
}

const contentPolicy =
  (development: boolean): RequestHandler =>
  (req, res, next) => {
    if (req.path.startsWith('/api/')) {
      res.set('Content-Security-Policy', API_POLICY)
      return next()
    }
    const policy = pagePolicy(randomBytes(16).toString('base64'), development)
    // Next reads the nonce from this request header and gives it to the scripts that it renders.
    req.headers['content-security-policy'] = policy
    res.set('Content-Security-Policy', policy)
    next()
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
